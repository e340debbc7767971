"""PromotionCodeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PromotionCodeType(OpenStrEnum):
    """What a promotion code gives. The amount is money for a credit, a percentage for a discount.

    - `CREDIT`: A credit of money.
    - `ONGOING_CHARGE_DISCOUNT_PERCENTAGE`: A percentage off ongoing charges.
    - `CHARGE_PACKAGE_DISCOUNT_PERCENTAGE`: A percentage off a charge package."""

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
