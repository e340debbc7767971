"""AdditionalPricingType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class AdditionalPricingType(OpenStrEnum):
    """How an addition to a spot price counts.

    - `absolute`: An amount that is added.
    - `percentage`: A percentage of the price that is added."""

    ABSOLUTE = "absolute"
    PERCENTAGE = "percentage"


AdditionalPricingTypeValue: TypeAlias = Literal[
    "absolute",
    "percentage",
]
"""The words themselves, where an argument takes them."""

members: dict[str, AdditionalPricingType] = {member.value: member for member in AdditionalPricingType}
