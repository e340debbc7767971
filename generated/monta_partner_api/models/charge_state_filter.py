"""ChargeStateFilter."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeStateFilter(OpenStrEnum):
    """States that charges can be filtered by. By now the filter also takes `suspended_ev` and
    `suspended_evse`.

    - `reserved`: The charge point is kept for it.
    - `starting`: Told to start; no energy yet.
    - `charging`: Energy flows.
    - `stopping`: Told to stop.
    - `paused`: Under way, but no current flows.
    - `scheduled`: To start later, for instance as a smart charge.
    - `stopped`: Over while the cable is still plugged in, or failed.
    - `completed`: All done, payments too."""

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
