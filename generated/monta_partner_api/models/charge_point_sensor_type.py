"""ChargePointSensorType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointSensorType(OpenStrEnum):
    """What a sensor measures. Types may be added; they arrive as `other`.

    - `occupancy`: Whether a vehicle stands in the bay. Takes the values "true", "false" and "null", as
    text.
    - `other`: A type that this version of the API does not know."""

    OCCUPANCY = "occupancy"
    OTHER = "other"


ChargePointSensorTypeValue: TypeAlias = Literal[
    "occupancy",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointSensorType] = {member.value: member for member in ChargePointSensorType}
