"""TeamWalletChargePaymentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamWalletChargePaymentType(OpenStrEnum):
    """Who can pay for charges with the wallet of the team; `none` unless given. Not documented beyond the
    words.

    - `partner`: The partner.
    - `operator`: The operator.
    - `all`: All.
    - `none`: Nobody."""

    PARTNER = "partner"
    OPERATOR = "operator"
    ALL = "all"
    NONE = "none"


TeamWalletChargePaymentTypeValue: TypeAlias = Literal[
    "partner",
    "operator",
    "all",
    "none",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamWalletChargePaymentType] = {
    member.value: member for member in TeamWalletChargePaymentType
}
