"""ChargePointSensor."""

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
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_point_sensor_type import ChargePointSensorType, members as _charge_point_sensor_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointSensor(_Model):
    """A sensor at a charge point, whose values you report. Beta."""

    id: int
    """Identifies the sensor."""
    type: _models.ChargePointSensorType
    """What the sensor measures, and so which values it takes."""
    operator_id: int
    """The operator that owns the sensor."""
    charge_point_id: int | None = None
    """The charge point that it watches; null if it watches none."""
    external_id: str | None = None
    """The id that the sensor has in your system; null if you set none."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    value: str | None = None
    """The last value that you reported, always as text; null if you reported none. What it may be depends
    on `type`."""
    value_updated_at: _datetime.datetime | None = None
    """When the sensor measured the value, as you reported it; null if you did not. An old time beside a
    fresh `updatedAt` hints at a silent sensor."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    """When Monta last stored a change, which may be later than the measurement."""
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "type": _MISSING,
    "operatorId": _MISSING,
    "chargePointId": None,
    "externalId": None,
    "partnerExternalId": None,
    "value": None,
    "valueUpdatedAt": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
}


def decode_charge_point_sensor(d: _Any) -> ChargePointSensor:
    """Read the JSON object of a `ChargePointSensor`."""
    if len(d) != 11:
        return _odd(d, ChargePointSensor, _blank, decode_charge_point_sensor)
    o = _new(ChargePointSensor)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePointSensor", True)
        v = d["type"]
        o.type = (
            _charge_point_sensor_type[v]
            if v.__class__ is str and v in _charge_point_sensor_type
            else _word(v, d, "type", "ChargePointSensor", ChargePointSensorType, True)
        )
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "ChargePointSensor", True)
        v = d["chargePointId"]
        o.charge_point_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointId", "ChargePointSensor")
        )
        v = d["externalId"]
        o.external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "externalId", "ChargePointSensor")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "ChargePointSensor")
        )
        v = d["value"]
        o.value = (
            v if v.__class__ is str else None if v is None else _text(v, d, "value", "ChargePointSensor")
        )
        v = d["valueUpdatedAt"]
        try:
            o.value_updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "valueUpdatedAt", "ChargePointSensor")
            )
        except (TypeError, ValueError):
            o.value_updated_at = _instant(v, d, "valueUpdatedAt", "ChargePointSensor")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "ChargePointSensor", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargePointSensor", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "ChargePointSensor", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePointSensor", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "ChargePointSensor")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "ChargePointSensor")
    except KeyError:
        return _odd(d, ChargePointSensor, _blank, decode_charge_point_sensor)
    o._rest = _COMPLETE
    return o
