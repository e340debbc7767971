"""ChargePointState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointState(OpenStrEnum):
    """What a charge point is doing. States may be added; they arrive as `other`. `exempt` is sent as well:
    out of use for reasons from outside, which are not counted as downtime.

    - `available`: Free to charge.
    - `busy`: In use.
    - `busy-blocked`: In use: blocked.
    - `busy-charging`: In use: energy flows.
    - `busy-non-charging`: In use, but no energy flows.
    - `busy-non-released`: In use: the vehicle has not released it yet.
    - `busy-reserved`: In use: reserved for a driver.
    - `busy-scheduled`: In use: a charge is scheduled.
    - `error`: In an error state.
    - `disconnected`: Has no connection to Monta.
    - `passive`: Can be controlled on the spot only, not from here.
    - `maintenance`: Out of use for maintenance.
    - `other`: A state that this version of the API does not know."""

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
