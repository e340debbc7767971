"""PriceGroupType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PriceGroupType(OpenStrEnum):
    """What a price group is for. Types may be added; they arrive as `other`.

    - `public`: What everybody pays; shown on the map of Monta.
    - `member`: What those team members pay that it is applied to.
    - `sponsored`: What a team pays to a user whose charge point it sponsors.
    - `cost`: What the electricity costs the owner. For tracking only: no money moves.
    - `roaming`: What drivers pay who start through another platform, at charge points with roaming.
    - `reimbursement`: What a team pays back; accepted for sponsored charge points just as `sponsored`
    is.
    - `member_cost`: Costs of a team member, by the word; not documented further.
    - `other`: A type that this version of the API does not know."""

    PUBLIC = "public"
    MEMBER = "member"
    SPONSORED = "sponsored"
    COST = "cost"
    ROAMING = "roaming"
    REIMBURSEMENT = "reimbursement"
    MEMBER_COST = "member_cost"
    OTHER = "other"


PriceGroupTypeValue: TypeAlias = Literal[
    "public",
    "member",
    "sponsored",
    "cost",
    "roaming",
    "reimbursement",
    "member_cost",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PriceGroupType] = {member.value: member for member in PriceGroupType}
