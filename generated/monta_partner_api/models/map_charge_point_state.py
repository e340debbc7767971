"""MapChargePointState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class MapChargePointState(OpenStrEnum):
    """MapChargePointState."""

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
