"""ChargePaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePaymentMethod(OpenStrEnum):
    """ChargePaymentMethod."""

    FREE = "free"
    TEAM_HAS_FUND = "team-has-fund"
    TEAM_HAS_AUTO_REFILL = "team-has-auto-refill"
    SOURCE = "source"
    PAYMENT = "payment"
    TEAM_HAS_FUNDS = "team-has-funds"


ChargePaymentMethodValue: TypeAlias = Literal[
    "free",
    "team-has-fund",
    "team-has-auto-refill",
    "source",
    "payment",
    "team-has-funds",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePaymentMethod] = {member.value: member for member in ChargePaymentMethod}
