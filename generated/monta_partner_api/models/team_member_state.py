"""TeamMemberState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberState(OpenStrEnum):
    """TeamMemberState."""

    REQUESTED = "requested"
    INVITED = "invited"
    REJECTED = "rejected"
    ACCEPTED = "accepted"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    OTHER = "other"


TeamMemberStateValue: TypeAlias = Literal[
    "requested",
    "invited",
    "rejected",
    "accepted",
    "blocked",
    "expired",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamMemberState] = {member.value: member for member in TeamMemberState}
