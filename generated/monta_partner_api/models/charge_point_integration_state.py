"""ChargePointIntegrationState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointIntegrationState(OpenStrEnum):
    """ChargePointIntegrationState."""

    PENDING = "pending"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    ERROR = "error"
    UNKNOWN = "unknown"


ChargePointIntegrationStateValue: TypeAlias = Literal[
    "pending",
    "connected",
    "disconnected",
    "error",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointIntegrationState] = {
    member.value: member for member in ChargePointIntegrationState
}
