"""VehicleOwnerType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class VehicleOwnerType(OpenStrEnum):
    """Who owns a vehicle.

    - `team`: A team.
    - `user`: A user."""

    TEAM = "team"
    USER = "user"


VehicleOwnerTypeValue: TypeAlias = Literal[
    "team",
    "user",
]
"""The words themselves, where an argument takes them."""

members: dict[str, VehicleOwnerType] = {member.value: member for member in VehicleOwnerType}
