"""WalletTransactionState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionState(OpenStrEnum):
    """WalletTransactionState."""

    COMPLETE = "complete"
    PENDING = "pending"
    FAILED = "failed"
    RESERVED = "reserved"
    OTHER = "other"


WalletTransactionStateValue: TypeAlias = Literal[
    "complete",
    "pending",
    "failed",
    "reserved",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WalletTransactionState] = {member.value: member for member in WalletTransactionState}
