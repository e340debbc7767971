"""BreakdownComponentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class BreakdownComponentType(OpenStrEnum):
    """BreakdownComponentType."""

    TARIFF = "tariff"
    SPOT_PRICE = "spot-price"
    SPOT_PRICE_ADDITIONS_ABSOLUTE = "spot-price-additions-absolute"
    SPOT_PRICE_ADDITIONS_PERCENT = "spot-price-additions-percent"
    TIME_BASED_TARIFF = "time-based-tariff"
    FIXED_KWH = "fixed-kwh"
    FEE = "fee"
    STARTING_FEE = "starting-fee"
    DURATION_FEE = "duration-fee"
    FIXED_CHARGING_FEE = "fixed-charging-fee"
    IDLE_FEE = "idle-fee"
    ADJUSTMENT = "adjustment"
    BILATERAL_AGREEMENT = "bilateral-agreement"
    OTHER = "other"


BreakdownComponentTypeValue: TypeAlias = Literal[
    "tariff",
    "spot-price",
    "spot-price-additions-absolute",
    "spot-price-additions-percent",
    "time-based-tariff",
    "fixed-kwh",
    "fee",
    "starting-fee",
    "duration-fee",
    "fixed-charging-fee",
    "idle-fee",
    "adjustment",
    "bilateral-agreement",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, BreakdownComponentType] = {member.value: member for member in BreakdownComponentType}
