"""ChargePointIntegrationState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointIntegrationState(OpenStrEnum):
    """How the connection of a charge point stands. Values may be added: a new one comes as `unknown`.

    - `pending`: Created, but not connected yet.
    - `connected`: Connected to Monta.
    - `disconnected`: The connection is lost.
    - `error`: Connecting has failed.
    - `unknown`: A state that came later than this list."""

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
