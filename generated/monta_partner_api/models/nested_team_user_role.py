"""NestedTeamUserRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamUserRole(OpenStrEnum):
    """The role of a nested team at its parent team. There is only one.

    - `user`: An ordinary user."""

    USER = "user"


NestedTeamUserRoleValue: TypeAlias = Literal["user",]
"""The words themselves, where an argument takes them."""

members: dict[str, NestedTeamUserRole] = {member.value: member for member in NestedTeamUserRole}
