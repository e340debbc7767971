"""VehicleChargeState."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    number as _number,
    odd as _odd,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleChargeState(_Model):
    """What a vehicle reports about its battery and its charging. A field is null when the vehicle does not
    report it."""

    is_plugged_in: bool | None = None
    """Whether the cable is plugged in."""
    is_charging: bool | None = None
    """Whether it is charging."""
    battery_level: float | None = None
    """State of charge, in %."""
    battery_capacity: float | None = None
    """Size of the battery, in kWh."""
    charge_limit: float | None = None
    """State of charge at which it stops charging, in %."""
    charge_rate_kw: float | None = None
    """Power at which it charges, in kW."""
    updated_at: _datetime.datetime | None = None
    """When these data were last brought up to date, UTC."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> VehicleChargeState:
        """Read the JSON object, under the API's names."""
        return decode_vehicle_charge_state(_dict(data))

    _fields = (
        ("isPluggedIn", "is_plugged_in", None),
        ("isCharging", "is_charging", None),
        ("batteryLevel", "battery_level", None),
        ("batteryCapacity", "battery_capacity", None),
        ("chargeLimit", "charge_limit", None),
        ("chargeRateKw", "charge_rate_kw", None),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "isPluggedIn": None,
    "isCharging": None,
    "batteryLevel": None,
    "batteryCapacity": None,
    "chargeLimit": None,
    "chargeRateKw": None,
    "updatedAt": None,
}


def decode_vehicle_charge_state(d: _Any) -> VehicleChargeState:
    """Read the JSON object of a `VehicleChargeState`."""
    if len(d) != 7:
        return _odd(d, VehicleChargeState, _blank, decode_vehicle_charge_state)
    o = _new(VehicleChargeState)
    try:
        v = d["isPluggedIn"]
        o.is_plugged_in = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "isPluggedIn", "VehicleChargeState")
        )
        v = d["isCharging"]
        o.is_charging = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "isCharging", "VehicleChargeState")
        )
        v = d["batteryLevel"]
        o.battery_level = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "batteryLevel", "VehicleChargeState")
        )
        v = d["batteryCapacity"]
        o.battery_capacity = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "batteryCapacity", "VehicleChargeState")
        )
        v = d["chargeLimit"]
        o.charge_limit = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "chargeLimit", "VehicleChargeState")
        )
        v = d["chargeRateKw"]
        o.charge_rate_kw = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "chargeRateKw", "VehicleChargeState")
        )
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "VehicleChargeState")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "VehicleChargeState")
    except KeyError:
        return _odd(d, VehicleChargeState, _blank, decode_vehicle_charge_state)
    o._rest = _COMPLETE
    return o
