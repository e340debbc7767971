"""VehicleChargeState."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    instant as _instant,
    number as _number,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleChargeState(_Model):
    """VehicleChargeState."""

    is_plugged_in: bool | None = None
    is_charging: bool | None = None
    battery_level: float | None = None
    battery_capacity: float | None = None
    charge_limit: float | None = None
    charge_rate_kw: float | None = None
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "isPluggedIn",
        "isCharging",
        "batteryLevel",
        "batteryCapacity",
        "chargeLimit",
        "chargeRateKw",
        "updatedAt",
    )
)


def decode_vehicle_charge_state(d: _Any) -> VehicleChargeState:
    """Read the JSON object of a `VehicleChargeState`."""
    o = _new(VehicleChargeState)
    get = d.get
    v = get("isPluggedIn")
    o.is_plugged_in = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "isPluggedIn", "VehicleChargeState")
    )
    v = get("isCharging")
    o.is_charging = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "isCharging", "VehicleChargeState")
    )
    v = get("batteryLevel")
    o.battery_level = (
        None if v is None else v if v.__class__ is float else _number(d, "batteryLevel", "VehicleChargeState")
    )
    v = get("batteryCapacity")
    o.battery_capacity = (
        None
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "batteryCapacity", "VehicleChargeState")
    )
    v = get("chargeLimit")
    o.charge_limit = (
        None if v is None else v if v.__class__ is float else _number(d, "chargeLimit", "VehicleChargeState")
    )
    v = get("chargeRateKw")
    o.charge_rate_kw = (
        None if v is None else v if v.__class__ is float else _number(d, "chargeRateKw", "VehicleChargeState")
    )
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "VehicleChargeState")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "VehicleChargeState")
    return o


# Below the class, so that models may hold each other.
