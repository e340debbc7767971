"""BreakdownComponentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class BreakdownComponentType(OpenStrEnum):
    """What a line of a breakdown stands for. Kinds may be added; they arrive as `other`.

    - `tariff`: Energy at the price of a tariff.
    - `spot-price`: Energy at the spot price.
    - `spot-price-additions-absolute`: An absolute amount added to the spot price.
    - `spot-price-additions-percent`: A percentage added to the spot price.
    - `time-based-tariff`: Energy at the price that a tariff has at that time.
    - `fixed-kwh`: Energy at one fixed price a kWh.
    - `fee`: A fee of no further kind.
    - `starting-fee`: A fee for starting a charge.
    - `duration-fee`: A fee for the time that a charge takes.
    - `fixed-charging-fee`: One fixed fee for the charge.
    - `idle-fee`: A fee for a vehicle that stays connected once the charge is finished.
    - `adjustment`: A correction of the price. Not documented further.
    - `bilateral-agreement`: By its name, a price that two parties agreed on.
    - `other`: A kind that this version of the API does not know."""

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
