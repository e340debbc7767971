"""BreakdownComponentMetadataType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class BreakdownComponentMetadataType(OpenStrEnum):
    """BreakdownComponentMetadataType."""

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
