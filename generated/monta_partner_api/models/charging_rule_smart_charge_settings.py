"""ChargingRuleSmartChargeSettings."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRuleSmartChargeSettings(_Model):
    """ChargingRuleSmartChargeSettings."""

    start: str
    be_ready_at: str
    delayed_start: bool | Unset = UNSET
    default_max_battery_percentage: int | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargingRuleSmartChargeSettings:
        """Read the JSON object, under the API's names."""
        return decode_charging_rule_smart_charge_settings(_dict(data))

    _fields = (
        ("start", "start", None),
        ("beReadyAt", "be_ready_at", None),
        ("delayedStart", "delayed_start", None),
        ("defaultMaxBatteryPercentage", "default_max_battery_percentage", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "start",
        "beReadyAt",
        "delayedStart",
        "defaultMaxBatteryPercentage",
    )
)


def decode_charging_rule_smart_charge_settings(d: _Any) -> ChargingRuleSmartChargeSettings:
    """Read the JSON object of a `ChargingRuleSmartChargeSettings`."""
    o = _new(ChargingRuleSmartChargeSettings)
    get = d.get
    v = get("start")
    o.start = v if v.__class__ is str else _text(d, "start", "ChargingRuleSmartChargeSettings", needed=True)
    v = get("beReadyAt")
    o.be_ready_at = (
        v if v.__class__ is str else _text(d, "beReadyAt", "ChargingRuleSmartChargeSettings", needed=True)
    )
    v = get("delayedStart")
    o.delayed_start = (
        _absent(d, "delayedStart")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "delayedStart", "ChargingRuleSmartChargeSettings")
    )
    v = get("defaultMaxBatteryPercentage")
    o.default_max_battery_percentage = (
        _absent(d, "defaultMaxBatteryPercentage")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "defaultMaxBatteryPercentage", "ChargingRuleSmartChargeSettings")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "ChargingRuleSmartChargeSettings")[1]
    )
    return o


# Below the class, so that models may hold each other.
