"""TeamMemberRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberRole(OpenStrEnum):
    """TeamMemberRole."""

    ADMIN = "admin"
    USER = "user"
    OTHER = "other"


TeamMemberRoleValue: TypeAlias = Literal[
    "admin",
    "user",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamMemberRole] = {member.value: member for member in TeamMemberRole}
