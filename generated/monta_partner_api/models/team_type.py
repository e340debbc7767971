"""TeamType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamType(OpenStrEnum):
    """What kind of team it is.

    - `private`: A team of private people.
    - `professional`: A team of a business.
    - `operator`: A team of an operator."""

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
