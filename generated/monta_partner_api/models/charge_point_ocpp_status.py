"""ChargePointOcppStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointOcppStatus(OpenStrEnum):
    """A status from the OCPP protocol, closer to the hardware than `state`. Statuses may be added; they
    arrive as `unknown`.

    - `available`: Free for the next driver.
    - `online`: Connected.
    - `not-connected`: Has no connection.
    - `error`: Something is wrong.
    - `offline`: Cannot be reached.
    - `occupied`: In use.
    - `preparing`: Getting ready for a charge, such as after a cable went in.
    - `paused-ev`: The vehicle has paused the charge.
    - `paused-evse`: The charge point has paused the charge.
    - `charging`: Energy flows.
    - `suspended-evse`: The charge point gives no energy although the vehicle is connected.
    - `suspended-ev`: The vehicle takes no energy although the charge point offers it.
    - `finishing`: The charge is over, but the spot is not free yet.
    - `reserved`: Held for a driver.
    - `unavailable`: Out of use.
    - `faulted`: Has reported a fault.
    - `idle`: Nothing happens.
    - `ev-connected`: A vehicle is connected.
    - `unknown`: A status that this version of the API does not know."""

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
