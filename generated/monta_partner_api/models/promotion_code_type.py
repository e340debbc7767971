"""PromotionCodeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PromotionCodeType(OpenStrEnum):
    """PromotionCodeType."""

    CREDIT = "CREDIT"
    ONGOING_CHARGE_DISCOUNT_PERCENTAGE = "ONGOING_CHARGE_DISCOUNT_PERCENTAGE"
    CHARGE_PACKAGE_DISCOUNT_PERCENTAGE = "CHARGE_PACKAGE_DISCOUNT_PERCENTAGE"


PromotionCodeTypeValue: TypeAlias = Literal[
    "CREDIT",
    "ONGOING_CHARGE_DISCOUNT_PERCENTAGE",
    "CHARGE_PACKAGE_DISCOUNT_PERCENTAGE",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PromotionCodeType] = {member.value: member for member in PromotionCodeType}
