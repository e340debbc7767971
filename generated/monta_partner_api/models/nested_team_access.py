"""NestedTeamAccess."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamAccess(OpenStrEnum):
    """How much of the parent team's charge points and sites a nested team may use.

    - `all`: All of them.
    - `selected`: Those that were selected, charge points or sites."""

    ALL = "all"
    SELECTED = "selected"


NestedTeamAccessValue: TypeAlias = Literal[
    "all",
    "selected",
]
"""The words themselves, where an argument takes them."""

members: dict[str, NestedTeamAccess] = {member.value: member for member in NestedTeamAccess}
