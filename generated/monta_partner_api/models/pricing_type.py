"""PricingType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PricingType(OpenStrEnum):
    """What a price or a fee is paid for.

    - `kwh`: Master price for each kWh.
    - `min`: Master price for each minute.
    - `spot`: Master price for each kWh that follows the spot market.
    - `tariff`: Price that follows a tariff.
    - `starting`: Fee paid once, when the charge starts.
    - `charging`: Fee paid once, after `applyAfterMinutes` of charging.
    - `idle`: Fee for a vehicle that stays connected once the charge is finished, after
    `applyAfterMinutes`; at most `feePriceMax`.
    - `minute`: Fee for each minute, after `applyAfterMinutes`; `endAtFullyCharged` says when it ends."""

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
