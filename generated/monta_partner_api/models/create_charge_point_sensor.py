"""CreateChargePointSensor."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .charge_point_sensor_type import ChargePointSensorType, members as _charge_point_sensor_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePointSensor(_Model):
    """A sensor to register. Beta."""

    type: _models.ChargePointSensorType | _models.ChargePointSensorTypeValue | str
    """What the sensor measures, and so which values it takes."""
    charge_point_id: int | None | Unset = UNSET
    """The charge point that it watches; it may have none. With type `occupancy` the value changes the
    state of this charge point."""
    value: str | None | Unset = UNSET
    """Its first value, always as text, a number is refused. For `occupancy`: "true", "false" or "null"."""
    value_updated_at: _datetime.datetime | None | Unset = UNSET
    """When the sensor measured the value, UTC; the present time if the sensor does not tell."""
    external_id: str | None | Unset = UNSET
    """The id that the sensor has in your system."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargePointSensor:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_point_sensor(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("chargePointId", "charge_point_id", None),
        ("value", "value", None),
        ("valueUpdatedAt", "value_updated_at", _to_second),
        ("externalId", "external_id", None),
        ("partnerExternalId", "partner_external_id", None),
    )
    _optional = {
        "chargePointId": "charge_point_id",
        "value": "value",
        "valueUpdatedAt": "value_updated_at",
        "externalId": "external_id",
        "partnerExternalId": "partner_external_id",
    }
    _rules = {
        "charge_point_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "type": _MISSING,
    "chargePointId": None,
    "value": None,
    "valueUpdatedAt": None,
    "externalId": None,
    "partnerExternalId": None,
}


def decode_create_charge_point_sensor(d: _Any) -> CreateChargePointSensor:
    """Read the JSON object of a `CreateChargePointSensor`."""
    if len(d) != 6:
        return _odd(d, CreateChargePointSensor, _blank, decode_create_charge_point_sensor)
    o = _new(CreateChargePointSensor)
    try:
        v = d["type"]
        o.type = (
            _charge_point_sensor_type[v]
            if v.__class__ is str and v in _charge_point_sensor_type
            else _word(v, d, "type", "CreateChargePointSensor", ChargePointSensorType, True)
        )
        v = d["chargePointId"]
        o.charge_point_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointId", "CreateChargePointSensor")
        )
        v = d["value"]
        o.value = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "value", "CreateChargePointSensor")
        )
        v = d["valueUpdatedAt"]
        try:
            o.value_updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "valueUpdatedAt", "CreateChargePointSensor")
            )
        except (TypeError, ValueError):
            o.value_updated_at = _instant(v, d, "valueUpdatedAt", "CreateChargePointSensor")
        v = d["externalId"]
        o.external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "externalId", "CreateChargePointSensor")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "CreateChargePointSensor")
        )
    except KeyError:
        return _odd(d, CreateChargePointSensor, _blank, decode_create_charge_point_sensor)
    o._rest = _COMPLETE
    return o
