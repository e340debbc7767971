"""ChargingRuleSmartChargeSettings."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRuleSmartChargeSettings(_Model):
    """Settings of a `smart_charge` rule. The time zone is not documented."""

    start: str
    """Time of day when charging may start, such as `22:00`."""
    be_ready_at: str
    """Time of day by which the vehicle should be ready, such as `06:00`; charging stops then."""
    delayed_start: bool | Unset = UNSET
    """Whether the start is delayed. Monta describes it as charging at once, against its name: test it
    before you rely on it."""
    default_max_battery_percentage: int | Unset = UNSET
    """State of charge up to which the vehicle is charged, in %."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "delayedStart": "delayed_start",
        "defaultMaxBatteryPercentage": "default_max_battery_percentage",
    }
    _rules = {
        "default_max_battery_percentage": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "start": _MISSING,
    "beReadyAt": _MISSING,
    "delayedStart": None,
    "defaultMaxBatteryPercentage": None,
}


def decode_charging_rule_smart_charge_settings(d: _Any) -> ChargingRuleSmartChargeSettings:
    """Read the JSON object of a `ChargingRuleSmartChargeSettings`."""
    if len(d) != 4:
        return _odd(d, ChargingRuleSmartChargeSettings, _blank, decode_charging_rule_smart_charge_settings)
    o = _new(ChargingRuleSmartChargeSettings)
    try:
        v = d["start"]
        o.start = v if v.__class__ is str else _text(v, d, "start", "ChargingRuleSmartChargeSettings", True)
        v = d["beReadyAt"]
        o.be_ready_at = (
            v if v.__class__ is str else _text(v, d, "beReadyAt", "ChargingRuleSmartChargeSettings", True)
        )
        v = d["delayedStart"]
        o.delayed_start = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "delayedStart", "ChargingRuleSmartChargeSettings")
        )
        v = d["defaultMaxBatteryPercentage"]
        o.default_max_battery_percentage = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "defaultMaxBatteryPercentage", "ChargingRuleSmartChargeSettings")
        )
    except KeyError:
        return _odd(d, ChargingRuleSmartChargeSettings, _blank, decode_charging_rule_smart_charge_settings)
    o._rest = _COMPLETE
    return o
