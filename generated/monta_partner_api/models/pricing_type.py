"""PricingType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PricingType(OpenStrEnum):
    """PricingType."""

    KWH = "kwh"
    MIN = "min"
    SPOT = "spot"
    TARIFF = "tariff"
    STARTING = "starting"
    CHARGING = "charging"
    IDLE = "idle"
    MINUTE = "minute"


PricingTypeValue: TypeAlias = Literal[
    "kwh",
    "min",
    "spot",
    "tariff",
    "starting",
    "charging",
    "idle",
    "minute",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PricingType] = {member.value: member for member in PricingType}
