"""TeamMemberRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberRole(OpenStrEnum):
    """What a member is in a team. Values may be added: a new one comes as `other`.

    - `admin`: Manages the charge points and the members of the team.
    - `user`: A member without the rights of an admin.
    - `other`: A role that came later than this list."""

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
