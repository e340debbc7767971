"""ChargeStateFilter."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeStateFilter(OpenStrEnum):
    """ChargeStateFilter."""

    RESERVED = "reserved"
    STARTING = "starting"
    CHARGING = "charging"
    STOPPING = "stopping"
    PAUSED = "paused"
    SCHEDULED = "scheduled"
    STOPPED = "stopped"
    COMPLETED = "completed"
    SUSPENDED_EV = "suspended_ev"
    SUSPENDED_EVSE = "suspended_evse"


ChargeStateFilterValue: TypeAlias = Literal[
    "reserved",
    "starting",
    "charging",
    "stopping",
    "paused",
    "scheduled",
    "stopped",
    "completed",
    "suspended_ev",
    "suspended_evse",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargeStateFilter] = {member.value: member for member in ChargeStateFilter}
