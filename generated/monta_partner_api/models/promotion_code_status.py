"""PromotionCodeStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PromotionCodeStatus(OpenStrEnum):
    """PromotionCodeStatus."""

    ACTIVE = "active"
    SCHEDULED = "scheduled"
    EXPIRED = "expired"


PromotionCodeStatusValue: TypeAlias = Literal[
    "active",
    "scheduled",
    "expired",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PromotionCodeStatus] = {member.value: member for member in PromotionCodeStatus}
