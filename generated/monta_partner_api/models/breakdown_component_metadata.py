"""BreakdownComponentMetadata."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    tag as _tag,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .default_component_metadata import DefaultComponentMetadata, decode_default_component_metadata
from .duration_fee_component_metadata import (
    DurationFeeComponentMetadata,
    decode_duration_fee_component_metadata,
)
from .idle_fee_component_metadata import IdleFeeComponentMetadata, decode_idle_fee_component_metadata
from .spot_price_additional_percentage_component_metadata import (
    SpotPriceAdditionalPercentageComponentMetadata,
    decode_spot_price_additional_percentage_component_metadata,
)
from .spot_price_additional_price_component_metadata import (
    SpotPriceAdditionalPriceComponentMetadata,
    decode_spot_price_additional_price_component_metadata,
)
from .spot_price_component_metadata import SpotPriceComponentMetadata, decode_spot_price_component_metadata
from .tariff_component_metadata import TariffComponentMetadata, decode_tariff_component_metadata

BreakdownComponentMetadata: TypeAlias = (
    SpotPriceComponentMetadata
    | SpotPriceAdditionalPriceComponentMetadata
    | SpotPriceAdditionalPercentageComponentMetadata
    | DurationFeeComponentMetadata
    | IdleFeeComponentMetadata
    | TariffComponentMetadata
    | DefaultComponentMetadata
    | dict[str, Any]
)
"""How one line of a breakdown came about. `type` tells the forms apart, except for additions to a spot
price: there, `percentage` stands for an addition in percent, `kwh` for an absolute one."""


def decode_breakdown_component_metadata(d: dict[str, Any]) -> BreakdownComponentMetadata:
    """Read the JSON object of whichever alternative it is."""
    if _tag(d, "type") == "spot-price-metadata":
        return decode_spot_price_component_metadata(d)
    if _tag(d, "type") in ("spot-price-additions-metadata", "spot-price-additional-price-metadata") and _has(
        d, "kwh"
    ):
        return decode_spot_price_additional_price_component_metadata(d)
    if _tag(d, "type") in ("spot-price-additions-metadata", "spot-price-additional-price-metadata") and _has(
        d, "percentage"
    ):
        return decode_spot_price_additional_percentage_component_metadata(d)
    if _tag(d, "type") == "duration-fee-metadata":
        return decode_duration_fee_component_metadata(d)
    if _tag(d, "type") == "idle-fee-metadata":
        return decode_idle_fee_component_metadata(d)
    if _tag(d, "type") == "tariff-metadata":
        return decode_tariff_component_metadata(d)
    if _tag(d, "type") == "default-metadata":
        return decode_default_component_metadata(d)
    return _unknown_variant(d, "BreakdownComponentMetadata")


_unions[BreakdownComponentMetadata] = decode_breakdown_component_metadata
