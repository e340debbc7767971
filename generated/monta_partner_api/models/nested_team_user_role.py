"""NestedTeamUserRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamUserRole(OpenStrEnum):
    """NestedTeamUserRole."""

    USER = "user"


NestedTeamUserRoleValue: TypeAlias = Literal["user",]
"""The words themselves, where an argument takes them."""

members: dict[str, NestedTeamUserRole] = {member.value: member for member in NestedTeamUserRole}
