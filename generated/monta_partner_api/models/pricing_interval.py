"""PricingInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PricingInterval(OpenStrEnum):
    """How long one spot price lasts.

    - `hourly`: 60 minutes.
    - `quarterHourly`: 15 minutes, where the market has such prices."""

    HOURLY = "hourly"
    QUARTER_HOURLY = "quarterHourly"


PricingIntervalValue: TypeAlias = Literal[
    "hourly",
    "quarterHourly",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PricingInterval] = {member.value: member for member in PricingInterval}
