"""TeamMemberState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamMemberState(OpenStrEnum):
    """How far an invitation or a request to join has come. States may be added; they arrive as `other`.

    - `requested`: The person asked to join; somebody has to accept.
    - `invited`: Invited; the person has not answered.
    - `rejected`: The invitation or the request was rejected.
    - `accepted`: A member.
    - `blocked`: Blocked.
    - `expired`: The invitation ran out; it can be sent again.
    - `other`: A state that this version of the API does not know."""

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
