"""NestedTeamState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class NestedTeamState(OpenStrEnum):
    """How far the invitation of a nested team got.

    - `requested`: Access was requested; no invitation yet.
    - `invited`: Invited; the nested team has not answered.
    - `accepted`: The nested team accepted.
    - `rejected_at`: The invitation was rejected. In spite of its name, this is no time.
    - `blocked`: The nested team is blocked.
    - `expired`: The invitation has expired."""

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
