"""BreakdownComponentMetadataType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class BreakdownComponentMetadataType(OpenStrEnum):
    """Which form the metadata of a breakdown line has. For additions to a spot price, expect
    `spot-price-additional-price-metadata` as well. Other words may follow.

    - `tariff-metadata`: The price came from a tariff.
    - `spot-price-metadata`: The price is the spot price.
    - `spot-price-additions-metadata`: An addition to the spot price.
    - `idle-fee-metadata`: A fee for staying plugged in once the vehicle was full.
    - `duration-fee-metadata`: A fee for the time that the charge took.
    - `default-metadata`: Anything else: at most kWh and an amount."""

    TARIFF_METADATA = "tariff-metadata"
    SPOT_PRICE_METADATA = "spot-price-metadata"
    SPOT_PRICE_ADDITIONS_METADATA = "spot-price-additions-metadata"
    IDLE_FEE_METADATA = "idle-fee-metadata"
    DURATION_FEE_METADATA = "duration-fee-metadata"
    DEFAULT_METADATA = "default-metadata"
    SPOT_PRICE_ADDITIONAL_PRICE_METADATA = "spot-price-additional-price-metadata"


BreakdownComponentMetadataTypeValue: TypeAlias = Literal[
    "tariff-metadata",
    "spot-price-metadata",
    "spot-price-additions-metadata",
    "idle-fee-metadata",
    "duration-fee-metadata",
    "default-metadata",
    "spot-price-additional-price-metadata",
]
"""The words themselves, where an argument takes them."""

members: dict[str, BreakdownComponentMetadataType] = {
    member.value: member for member in BreakdownComponentMetadataType
}
