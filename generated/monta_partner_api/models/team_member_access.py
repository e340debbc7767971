"""TeamMemberAccess."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberAccess(OpenStrEnum):
    """TeamMemberAccess."""

    ALL = "all"
    SELECTED = "selected"
    OTHER = "other"


TeamMemberAccessValue: TypeAlias = Literal[
    "all",
    "selected",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamMemberAccess] = {member.value: member for member in TeamMemberAccess}
