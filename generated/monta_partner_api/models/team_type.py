"""TeamType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamType(OpenStrEnum):
    """TeamType."""

    PRIVATE = "private"
    PROFESSIONAL = "professional"
    OPERATOR = "operator"


TeamTypeValue: TypeAlias = Literal[
    "private",
    "professional",
    "operator",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamType] = {member.value: member for member in TeamType}
