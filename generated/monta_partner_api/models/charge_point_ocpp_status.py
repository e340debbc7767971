"""ChargePointOcppStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointOcppStatus(OpenStrEnum):
    """ChargePointOcppStatus."""

    AVAILABLE = "available"
    ONLINE = "online"
    NOT_CONNECTED = "not-connected"
    ERROR = "error"
    OFFLINE = "offline"
    OCCUPIED = "occupied"
    PREPARING = "preparing"
    PAUSED_EV = "paused-ev"
    PAUSED_EVSE = "paused-evse"
    CHARGING = "charging"
    SUSPENDED_EVSE = "suspended-evse"
    SUSPENDED_EV = "suspended-ev"
    FINISHING = "finishing"
    RESERVED = "reserved"
    UNAVAILABLE = "unavailable"
    FAULTED = "faulted"
    IDLE = "idle"
    EV_CONNECTED = "ev-connected"
    UNKNOWN = "unknown"


ChargePointOcppStatusValue: TypeAlias = Literal[
    "available",
    "online",
    "not-connected",
    "error",
    "offline",
    "occupied",
    "preparing",
    "paused-ev",
    "paused-evse",
    "charging",
    "suspended-evse",
    "suspended-ev",
    "finishing",
    "reserved",
    "unavailable",
    "faulted",
    "idle",
    "ev-connected",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointOcppStatus] = {member.value: member for member in ChargePointOcppStatus}
