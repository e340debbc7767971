"""CreateChargePointSensor."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePointSensor(_Model):
    """CreateChargePointSensor."""

    type: _models.ChargePointSensorType
    charge_point_id: int | None | Unset = UNSET
    value: str | None | Unset = UNSET
    value_updated_at: _datetime.datetime | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


def decode_create_charge_point_sensor(d: _Any) -> CreateChargePointSensor:
    """Read the JSON object of a `CreateChargePointSensor`."""
    o = _new(CreateChargePointSensor)
    get = d.get
    v = get("type")
    o.type = (
        _charge_point_sensor_type[v]
        if v.__class__ is str and v in _charge_point_sensor_type
        else _word(d, "type", "CreateChargePointSensor", ChargePointSensorType, needed=True)
    )
    v = get("chargePointId")
    o.charge_point_id = (
        _absent(d, "chargePointId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "chargePointId", "CreateChargePointSensor")
    )
    v = get("value")
    o.value = (
        _absent(d, "value")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "value", "CreateChargePointSensor")
    )
    v = get("valueUpdatedAt")
    o.value_updated_at = (
        _absent(d, "valueUpdatedAt")
        if v is None
        else _instant(d, "valueUpdatedAt", "CreateChargePointSensor")
    )
    v = get("externalId")
    o.external_id = (
        _absent(d, "externalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "externalId", "CreateChargePointSensor")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateChargePointSensor")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateChargePointSensor")[1]
    return o


# Below the class, so that models may hold each other.
from .charge_point_sensor_type import ChargePointSensorType, members as _charge_point_sensor_type
