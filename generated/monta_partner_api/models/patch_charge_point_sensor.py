"""PatchChargePointSensor."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchChargePointSensor(_Model):
    """PatchChargePointSensor."""

    type: str | None | Unset = UNSET
    charge_point_id: int | None | Unset = UNSET
    value: str | None | Unset = UNSET
    value_updated_at: _datetime.datetime | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "type",
        "chargePointId",
        "value",
        "valueUpdatedAt",
        "externalId",
        "partnerExternalId",
    )
)


def decode_patch_charge_point_sensor(d: _Any) -> PatchChargePointSensor:
    """Read the JSON object of a `PatchChargePointSensor`."""
    o = _new(PatchChargePointSensor)
    get = d.get
    v = get("type")
    o.type = (
        _absent(d, "type")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "type", "PatchChargePointSensor")
    )
    v = get("chargePointId")
    o.charge_point_id = (
        _absent(d, "chargePointId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "chargePointId", "PatchChargePointSensor")
    )
    v = get("value")
    o.value = (
        _absent(d, "value")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "value", "PatchChargePointSensor")
    )
    v = get("valueUpdatedAt")
    o.value_updated_at = (
        _absent(d, "valueUpdatedAt") if v is None else _instant(d, "valueUpdatedAt", "PatchChargePointSensor")
    )
    v = get("externalId")
    o.external_id = (
        _absent(d, "externalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "externalId", "PatchChargePointSensor")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchChargePointSensor")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchChargePointSensor")[1]
    return o


# Below the class, so that models may hold each other.
