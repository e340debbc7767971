"""AfirChargePoint."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_record as _item_record,
    item_scalar as _item_scalar,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AfirChargePoint(_Model):
    """AfirChargePoint."""

    id: int
    evse_id: str
    location: _models.Location
    roaming_operator_id: str | None = None
    roaming_operator_name: str | None = None
    roaming_operator_contact_email: str | None = None
    disabled_parking_spots: int | None = None
    is_renewable_electricity: bool | None = None
    vehicle_compatibility: _list[str] | None = None
    opening_hours: _models.AfirOpeningHours
    connectors: _list[_models.ChargePointConnector]
    type: _models.ChargePointType | None = None
    max_kw: float | None = None
    state: _models.ChargePointState | None = None
    is_operational: bool
    is_available: bool
    public_price_label: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_afir_charge_point(_dict(data))

    _fields = (
        ("id", "id", None),
        ("evseId", "evse_id", None),
        ("location", "location", _to_dict),
        ("roamingOperatorId", "roaming_operator_id", None),
        ("roamingOperatorName", "roaming_operator_name", None),
        ("roamingOperatorContactEmail", "roaming_operator_contact_email", None),
        ("disabledParkingSpots", "disabled_parking_spots", None),
        ("isRenewableElectricity", "is_renewable_electricity", None),
        ("vehicleCompatibility", "vehicle_compatibility", None),
        ("openingHours", "opening_hours", _to_dict),
        ("connectors", "connectors", _to_list(_to_dict)),
        ("type", "type", _to_value),
        ("maxKw", "max_kw", None),
        ("state", "state", _to_value),
        ("isOperational", "is_operational", None),
        ("isAvailable", "is_available", None),
        ("publicPriceLabel", "public_price_label", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "evseId",
        "location",
        "roamingOperatorId",
        "roamingOperatorName",
        "roamingOperatorContactEmail",
        "disabledParkingSpots",
        "isRenewableElectricity",
        "vehicleCompatibility",
        "openingHours",
        "connectors",
        "type",
        "maxKw",
        "state",
        "isOperational",
        "isAvailable",
        "publicPriceLabel",
    )
)


def decode_afir_charge_point(d: _Any) -> AfirChargePoint:
    """Read the JSON object of a `AfirChargePoint`."""
    o = _new(AfirChargePoint)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "AfirChargePoint", needed=True)
    v = get("evseId")
    o.evse_id = v if v.__class__ is str else _text(d, "evseId", "AfirChargePoint", needed=True)
    v = get("location")
    o.location = (
        decode_location(v) if v.__class__ is dict else _record(d, "location", "AfirChargePoint", needed=True)
    )
    v = get("roamingOperatorId")
    o.roaming_operator_id = (
        None if v is None else v if v.__class__ is str else _text(d, "roamingOperatorId", "AfirChargePoint")
    )
    v = get("roamingOperatorName")
    o.roaming_operator_name = (
        None if v is None else v if v.__class__ is str else _text(d, "roamingOperatorName", "AfirChargePoint")
    )
    v = get("roamingOperatorContactEmail")
    o.roaming_operator_contact_email = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "roamingOperatorContactEmail", "AfirChargePoint")
    )
    v = get("disabledParkingSpots")
    o.disabled_parking_spots = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "disabledParkingSpots", "AfirChargePoint")
    )
    v = get("isRenewableElectricity")
    o.is_renewable_electricity = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "isRenewableElectricity", "AfirChargePoint")
    )
    v = get("vehicleCompatibility")
    o.vehicle_compatibility = (
        None
        if v is None
        else [
            x if x.__class__ is str else _item_scalar(x, d, "vehicleCompatibility", "AfirChargePoint")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "vehicleCompatibility", "AfirChargePoint")
    )
    v = get("openingHours")
    o.opening_hours = (
        decode_afir_opening_hours(v)
        if v.__class__ is dict
        else _record(d, "openingHours", "AfirChargePoint", needed=True)
    )
    v = get("connectors")
    o.connectors = (
        [
            decode_charge_point_connector(x)
            if x.__class__ is dict
            else _item_record(x, d, "connectors", "AfirChargePoint")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "connectors", "AfirChargePoint", needed=True)
    )
    v = get("type")
    o.type = (
        None
        if v is None
        else _charge_point_type[v]
        if v.__class__ is str and v in _charge_point_type
        else _word(d, "type", "AfirChargePoint", ChargePointType)
    )
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "AfirChargePoint")
    v = get("state")
    o.state = (
        None
        if v is None
        else _charge_point_state[v]
        if v.__class__ is str and v in _charge_point_state
        else _word(d, "state", "AfirChargePoint", ChargePointState)
    )
    v = get("isOperational")
    o.is_operational = (
        v if v.__class__ is bool else _boolean(d, "isOperational", "AfirChargePoint", needed=True)
    )
    v = get("isAvailable")
    o.is_available = v if v.__class__ is bool else _boolean(d, "isAvailable", "AfirChargePoint", needed=True)
    v = get("publicPriceLabel")
    o.public_price_label = (
        None if v is None else v if v.__class__ is str else _text(d, "publicPriceLabel", "AfirChargePoint")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AfirChargePoint")
    return o


# Below the class, so that models may hold each other.
from .afir_opening_hours import decode_afir_opening_hours
from .charge_point_connector import decode_charge_point_connector
from .charge_point_state import ChargePointState, members as _charge_point_state
from .charge_point_type import ChargePointType, members as _charge_point_type
from .location import decode_location
