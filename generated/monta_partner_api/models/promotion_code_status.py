"""PromotionCodeStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PromotionCodeStatus(OpenStrEnum):
    """The state of a promotion code.

    - `active`: It counts now.
    - `scheduled`: It counts from a later time.
    - `expired`: Its time is over."""

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
