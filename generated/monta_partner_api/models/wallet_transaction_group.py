"""WalletTransactionGroup."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionGroup(OpenStrEnum):
    """WalletTransactionGroup."""

    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"
    CHARGE = "charge"
    OTHER = "other"
    WITHDRAWAL = "withdrawal"
    INTERNAL = "internal"


WalletTransactionGroupValue: TypeAlias = Literal[
    "deposit",
    "withdraw",
    "charge",
    "other",
    "withdrawal",
    "internal",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WalletTransactionGroup] = {member.value: member for member in WalletTransactionGroup}
