"""ChargePaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePaymentMethod(OpenStrEnum):
    """How a charge is paid. `team-has-funds`, with an s, has been seen too: be ready for unknown values.

    - `free`: There is nothing to pay.
    - `team-has-fund`: By its name, out of the money in the team's wallet.
    - `team-has-auto-refill`: By its name, out of a team's wallet that refills itself.
    - `source`: By its name, with a payment source of the payer.
    - `payment`: By its name, with a payment of its own."""

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
