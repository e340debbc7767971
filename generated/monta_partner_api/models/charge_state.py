"""ChargeState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeState(OpenStrEnum):
    """ChargeState."""

    PAYING = "paying"
    RESERVED = "reserved"
    STARTING = "starting"
    CHARGING = "charging"
    STOPPING = "stopping"
    PAUSED = "paused"
    SCHEDULED = "scheduled"
    STOPPED = "stopped"
    RELEASING = "releasing"
    RELEASED = "released"
    COMPLETED = "completed"
    OTHER = "other"


ChargeStateValue: TypeAlias = Literal[
    "paying",
    "reserved",
    "starting",
    "charging",
    "stopping",
    "paused",
    "scheduled",
    "stopped",
    "releasing",
    "released",
    "completed",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargeState] = {member.value: member for member in ChargeState}
