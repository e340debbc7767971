"""WalletTransactionGroup."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionGroup(OpenStrEnum):
    """Broad kind of a wallet transaction. Groups may be added and arrive as `other`; `withdrawal` and
    `internal` are known to occur beside those listed.

    - `deposit`: Money put into a wallet.
    - `withdraw`: Money taken out of a wallet.
    - `charge`: Payment for a charge.
    - `other`: A group that this version of the API does not know."""

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
