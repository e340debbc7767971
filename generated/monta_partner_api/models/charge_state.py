"""ChargeState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeState(OpenStrEnum):
    """Where a charge is in its life. It usually goes from `reserved` or `paying` over `starting`,
    `charging`, `stopping`, `stopped`, `releasing` and `released` to `completed`. States may be added;
    they arrive as `other`.

    - `paying`: A payment is being reserved; only with integrated payment terminals.
    - `reserved`: The charge point is kept for it; start it with `GET /charges/{chargeId}/restart`.
    - `starting`: Told to start; no energy yet.
    - `charging`: Energy flows.
    - `stopping`: Told to stop.
    - `paused`: Under way, but no current flows.
    - `scheduled`: To start later, for instance as a smart charge.
    - `stopped`: Over while the cable is still plugged in, or failed: see `failedAt`.
    - `releasing`: Waiting for the cable to be unplugged.
    - `released`: The cable is unplugged.
    - `completed`: All done, payments too: times, energy and price are final.
    - `other`: A state that this version of the API does not know."""

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
