"""TeamMemberAccess."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberAccess(OpenStrEnum):
    """Which charge points of the team a member may use. Values may be added; they arrive as `other`.

    - `all`: All charge points of the team.
    - `selected`: Only those in `chargePointIds`.
    - `other`: A value that this version of the API does not know."""

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
