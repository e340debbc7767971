"""MapChargePointState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class MapChargePointState(OpenStrEnum):
    """What a charge point is doing, in the few words of a map. States may be added; they arrive as
    `other`.

    - `available`: Free to charge.
    - `busy`: In use.
    - `error`: In an error state.
    - `disconnected`: Has no connection to Monta.
    - `passive`: Can be controlled on the spot only, not from here.
    - `other`: A state that this version of the API does not know."""

    AVAILABLE = "available"
    BUSY = "busy"
    ERROR = "error"
    DISCONNECTED = "disconnected"
    PASSIVE = "passive"
    OTHER = "other"


MapChargePointStateValue: TypeAlias = Literal[
    "available",
    "busy",
    "error",
    "disconnected",
    "passive",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, MapChargePointState] = {member.value: member for member in MapChargePointState}
