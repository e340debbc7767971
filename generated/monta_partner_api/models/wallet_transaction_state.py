"""WalletTransactionState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionState(OpenStrEnum):
    """How far a wallet transaction has come. States may be added; they arrive as `other`.

    - `complete`: The money has moved.
    - `pending`: The money has not moved yet.
    - `failed`: The money did not move.
    - `reserved`: The amount is set aside.
    - `other`: A state that this version of the API does not know."""

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
