"""NestedTeamState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamState(OpenStrEnum):
    """NestedTeamState."""

    REQUESTED = "requested"
    INVITED = "invited"
    ACCEPTED = "accepted"
    REJECTED_AT = "rejected_at"
    BLOCKED = "blocked"
    EXPIRED = "expired"


NestedTeamStateValue: TypeAlias = Literal[
    "requested",
    "invited",
    "accepted",
    "rejected_at",
    "blocked",
    "expired",
]
"""The words themselves, where an argument takes them."""

members: dict[str, NestedTeamState] = {member.value: member for member in NestedTeamState}
