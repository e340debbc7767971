"""ChargingRuleType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargingRuleType(OpenStrEnum):
    """What a charging rule does.

    - `smart_charge`: Picks the best time to charge, within `start` and `beReadyAt`.
    - `scheduled`: Charges between two fixed times of the day.
    - `instant`: Charges at once."""

    SMART_CHARGE = "smart_charge"
    SCHEDULED = "scheduled"
    INSTANT = "instant"


ChargingRuleTypeValue: TypeAlias = Literal[
    "smart_charge",
    "scheduled",
    "instant",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargingRuleType] = {member.value: member for member in ChargingRuleType}
