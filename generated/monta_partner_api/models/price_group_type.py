"""PriceGroupType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PriceGroupType(OpenStrEnum):
    """PriceGroupType."""

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
