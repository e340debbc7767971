"""NestedTeamAccess."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamAccess(OpenStrEnum):
    """NestedTeamAccess."""

    ALL = "all"
    SELECTED = "selected"


NestedTeamAccessValue: TypeAlias = Literal[
    "all",
    "selected",
]
"""The words themselves, where an argument takes them."""

members: dict[str, NestedTeamAccess] = {member.value: member for member in NestedTeamAccess}
