"""ChargePointSensor."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointSensor(_Model):
    """ChargePointSensor."""

    id: int
    type: _models.ChargePointSensorType
    operator_id: int
    charge_point_id: int | None = None
    external_id: str | None = None
    partner_external_id: str | None = None
    value: str | None = None
    value_updated_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointSensor:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_sensor(_dict(data))

    _fields = (
        ("id", "id", None),
        ("type", "type", _to_value),
        ("operatorId", "operator_id", None),
        ("chargePointId", "charge_point_id", None),
        ("externalId", "external_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("value", "value", None),
        ("valueUpdatedAt", "value_updated_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "type",
        "operatorId",
        "chargePointId",
        "externalId",
        "partnerExternalId",
        "value",
        "valueUpdatedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_charge_point_sensor(d: _Any) -> ChargePointSensor:
    """Read the JSON object of a `ChargePointSensor`."""
    o = _new(ChargePointSensor)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePointSensor", needed=True)
    v = get("type")
    o.type = (
        _charge_point_sensor_type[v]
        if v.__class__ is str and v in _charge_point_sensor_type
        else _word(d, "type", "ChargePointSensor", ChargePointSensorType, needed=True)
    )
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "ChargePointSensor", needed=True)
    v = get("chargePointId")
    o.charge_point_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "chargePointId", "ChargePointSensor")
    )
    v = get("externalId")
    o.external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "externalId", "ChargePointSensor")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "ChargePointSensor")
    )
    v = get("value")
    o.value = None if v is None else v if v.__class__ is str else _text(d, "value", "ChargePointSensor")
    v = get("valueUpdatedAt")
    o.value_updated_at = None if v is None else _instant(d, "valueUpdatedAt", "ChargePointSensor")
    o.created_at = _instant(d, "createdAt", "ChargePointSensor", needed=True)
    o.updated_at = _instant(d, "updatedAt", "ChargePointSensor", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "ChargePointSensor")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointSensor")
    return o


# Below the class, so that models may hold each other.
from .charge_point_sensor_type import ChargePointSensorType, members as _charge_point_sensor_type
