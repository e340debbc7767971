"""PatchChargePointSensor."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchChargePointSensor(_Model):
    """Changes to a sensor. What you leave out stays as it is. Beta."""

    type: str | None | Unset = UNSET
    """What the sensor measures: one of the sensor types, here as plain text."""
    charge_point_id: int | None | Unset = UNSET
    """The charge point that it watches; it may have none. With type `occupancy` the value changes the
    state of this charge point."""
    value: str | None | Unset = UNSET
    """The new value, always as text, a number is refused. For `occupancy`: "true", "false" or "null"."""
    value_updated_at: _datetime.datetime | None | Unset = UNSET
    """When the sensor measured the value, UTC; the present time if the sensor does not tell."""
    external_id: str | None | Unset = UNSET
    """The id that the sensor has in your system."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchChargePointSensor:
        """Read the JSON object, under the API's names."""
        return decode_patch_charge_point_sensor(_dict(data))

    _fields = (
        ("type", "type", None),
        ("chargePointId", "charge_point_id", None),
        ("value", "value", None),
        ("valueUpdatedAt", "value_updated_at", _to_second),
        ("externalId", "external_id", None),
        ("partnerExternalId", "partner_external_id", None),
    )
    _optional = {
        "type": "type",
        "chargePointId": "charge_point_id",
        "value": "value",
        "valueUpdatedAt": "value_updated_at",
        "externalId": "external_id",
        "partnerExternalId": "partner_external_id",
    }
    _rules = {
        "charge_point_id": {"bits": 32, "above": 0},
    }


_new = object.__new__
_blank = {
    "type": None,
    "chargePointId": None,
    "value": None,
    "valueUpdatedAt": None,
    "externalId": None,
    "partnerExternalId": None,
}


def decode_patch_charge_point_sensor(d: _Any) -> PatchChargePointSensor:
    """Read the JSON object of a `PatchChargePointSensor`."""
    if len(d) != 6:
        return _odd(d, PatchChargePointSensor, _blank, decode_patch_charge_point_sensor)
    o = _new(PatchChargePointSensor)
    try:
        v = d["type"]
        o.type = (
            v if v.__class__ is str else None if v is None else _text(v, d, "type", "PatchChargePointSensor")
        )
        v = d["chargePointId"]
        o.charge_point_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointId", "PatchChargePointSensor")
        )
        v = d["value"]
        o.value = (
            v if v.__class__ is str else None if v is None else _text(v, d, "value", "PatchChargePointSensor")
        )
        v = d["valueUpdatedAt"]
        try:
            o.value_updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "valueUpdatedAt", "PatchChargePointSensor")
            )
        except (TypeError, ValueError):
            o.value_updated_at = _instant(v, d, "valueUpdatedAt", "PatchChargePointSensor")
        v = d["externalId"]
        o.external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "externalId", "PatchChargePointSensor")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchChargePointSensor")
        )
    except KeyError:
        return _odd(d, PatchChargePointSensor, _blank, decode_patch_charge_point_sensor)
    o._rest = _COMPLETE
    return o
