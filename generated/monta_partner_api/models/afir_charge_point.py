"""AfirChargePoint."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    number as _number,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_point_state import ChargePointState, members as _charge_point_state
from .charge_point_type import ChargePointType, members as _charge_point_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AfirChargePoint(_Model):
    """A charge point with the data that the EU rules on public charging (AFIR) ask for."""

    id: int
    """Identifies the charge point; also the cursor for the next or previous page."""
    evse_id: str
    """Id by which roaming networks know the charge point."""
    location: _models.Location
    """Where it stands."""
    roaming_operator_id: str | None = None
    """Id of the operator in roaming networks; null if it is not given."""
    roaming_operator_name: str | None = None
    """Name of the operator in roaming networks; null if it is not given."""
    roaming_operator_contact_email: str | None = None
    """Address at which the operator can be reached; null if it is not given."""
    disabled_parking_spots: int | None = None
    """How many parking spots are for people with disabilities; null if that is not known."""
    is_renewable_electricity: bool | None = None
    """Whether all its energy is renewable; null if that is not known."""
    vehicle_compatibility: _list[str] | None = None
    """Kinds of vehicle that can charge here; null if that is not known."""
    opening_hours: _models.AfirOpeningHours
    """When the public can use it."""
    connectors: _list[_models.ChargePointConnector]
    """The types of plug and socket that it has."""
    type: _models.ChargePointType | None = None
    """The kind of current that it gives; null if that is not known."""
    max_kw: float | None = None
    """The most power that it gives, in kW; null if that is not known."""
    state: _models.ChargePointState | None = None
    """What it is doing; null if that is not known."""
    is_operational: bool
    """Whether it is in working order, in use or not."""
    is_available: bool
    """Whether a charge could start now."""
    public_price_label: str | None = None
    """Public price as a text for people, with currency and unit; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "evseId": _MISSING,
    "location": _MISSING,
    "roamingOperatorId": None,
    "roamingOperatorName": None,
    "roamingOperatorContactEmail": None,
    "disabledParkingSpots": None,
    "isRenewableElectricity": None,
    "vehicleCompatibility": None,
    "openingHours": _MISSING,
    "connectors": _MISSING,
    "type": None,
    "maxKw": None,
    "state": None,
    "isOperational": _MISSING,
    "isAvailable": _MISSING,
    "publicPriceLabel": None,
}


def decode_afir_charge_point(d: _Any) -> AfirChargePoint:
    """Read the JSON object of a `AfirChargePoint`."""
    if len(d) != 17:
        return _odd(d, AfirChargePoint, _blank, decode_afir_charge_point)
    o = _new(AfirChargePoint)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "AfirChargePoint", True)
        v = d["evseId"]
        o.evse_id = v if v.__class__ is str else _text(v, d, "evseId", "AfirChargePoint", True)
        v = d["location"]
        o.location = (
            _models.decode_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "AfirChargePoint", True)
        )
        v = d["roamingOperatorId"]
        o.roaming_operator_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "roamingOperatorId", "AfirChargePoint")
        )
        v = d["roamingOperatorName"]
        o.roaming_operator_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "roamingOperatorName", "AfirChargePoint")
        )
        v = d["roamingOperatorContactEmail"]
        o.roaming_operator_contact_email = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "roamingOperatorContactEmail", "AfirChargePoint")
        )
        v = d["disabledParkingSpots"]
        o.disabled_parking_spots = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "disabledParkingSpots", "AfirChargePoint")
        )
        v = d["isRenewableElectricity"]
        o.is_renewable_electricity = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "isRenewableElectricity", "AfirChargePoint")
        )
        v = d["vehicleCompatibility"]
        o.vehicle_compatibility = (
            None
            if v is None
            else [
                x if x.__class__ is str else _item_scalar(x, d, "vehicleCompatibility", "AfirChargePoint")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "vehicleCompatibility", "AfirChargePoint")
        )
        v = d["openingHours"]
        o.opening_hours = (
            _models.decode_afir_opening_hours(v)
            if v.__class__ is dict
            else _record(v, d, "openingHours", "AfirChargePoint", True)
        )
        v = d["connectors"]
        o.connectors = (
            _records(v, d, "connectors", "AfirChargePoint", _models.decode_charge_point_connector)
            if v.__class__ is list
            else _array(v, d, "connectors", "AfirChargePoint", True)
        )
        v = d["type"]
        o.type = (
            None
            if v is None
            else _charge_point_type[v]
            if v.__class__ is str and v in _charge_point_type
            else _word(v, d, "type", "AfirChargePoint", ChargePointType)
        )
        v = d["maxKw"]
        o.max_kw = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "AfirChargePoint")
        )
        v = d["state"]
        o.state = (
            None
            if v is None
            else _charge_point_state[v]
            if v.__class__ is str and v in _charge_point_state
            else _word(v, d, "state", "AfirChargePoint", ChargePointState)
        )
        v = d["isOperational"]
        o.is_operational = (
            v if v.__class__ is bool else _boolean(v, d, "isOperational", "AfirChargePoint", True)
        )
        v = d["isAvailable"]
        o.is_available = v if v.__class__ is bool else _boolean(v, d, "isAvailable", "AfirChargePoint", True)
        v = d["publicPriceLabel"]
        o.public_price_label = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "publicPriceLabel", "AfirChargePoint")
        )
    except KeyError:
        return _odd(d, AfirChargePoint, _blank, decode_afir_charge_point)
    o._rest = _COMPLETE
    return o
