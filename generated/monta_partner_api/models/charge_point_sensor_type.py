"""ChargePointSensorType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointSensorType(OpenStrEnum):
    """ChargePointSensorType."""

    OCCUPANCY = "occupancy"
    OTHER = "other"


ChargePointSensorTypeValue: TypeAlias = Literal[
    "occupancy",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointSensorType] = {member.value: member for member in ChargePointSensorType}
