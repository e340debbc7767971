"""ChargingRuleSettings."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    names as _names,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .charging_rule_scheduled_settings import (
    ChargingRuleScheduledSettings,
    decode_charging_rule_scheduled_settings,
)
from .charging_rule_smart_charge_settings import (
    ChargingRuleSmartChargeSettings,
    decode_charging_rule_smart_charge_settings,
)

ChargingRuleSettings: TypeAlias = (
    ChargingRuleSmartChargeSettings | ChargingRuleScheduledSettings | dict[str, Any]
)
"""Settings of a charging rule: smart charging has `beReadyAt`, a schedule has `stop`."""


def decode_charging_rule_settings(d: dict[str, Any]) -> ChargingRuleSettings:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "beReadyAt"):
        return decode_charging_rule_smart_charge_settings(d)
    if _has(d, "stop"):
        return decode_charging_rule_scheduled_settings(d)
    if _names(d, "beReadyAt"):
        return decode_charging_rule_smart_charge_settings(d)
    if _names(d, "stop"):
        return decode_charging_rule_scheduled_settings(d)
    return _unknown_variant(d, "ChargingRuleSettings")


_unions[ChargingRuleSettings] = decode_charging_rule_settings
