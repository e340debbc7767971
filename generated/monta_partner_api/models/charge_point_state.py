"""ChargePointState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointState(OpenStrEnum):
    """ChargePointState."""

    AVAILABLE = "available"
    BUSY = "busy"
    BUSY_BLOCKED = "busy-blocked"
    BUSY_CHARGING = "busy-charging"
    BUSY_NON_CHARGING = "busy-non-charging"
    BUSY_NON_RELEASED = "busy-non-released"
    BUSY_RESERVED = "busy-reserved"
    BUSY_SCHEDULED = "busy-scheduled"
    ERROR = "error"
    DISCONNECTED = "disconnected"
    PASSIVE = "passive"
    MAINTENANCE = "maintenance"
    OTHER = "other"
    EXEMPT = "exempt"


ChargePointStateValue: TypeAlias = Literal[
    "available",
    "busy",
    "busy-blocked",
    "busy-charging",
    "busy-non-charging",
    "busy-non-released",
    "busy-reserved",
    "busy-scheduled",
    "error",
    "disconnected",
    "passive",
    "maintenance",
    "other",
    "exempt",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointState] = {member.value: member for member in ChargePointState}
