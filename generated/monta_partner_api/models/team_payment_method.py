"""TeamPaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamPaymentMethod(OpenStrEnum):
    """TeamPaymentMethod."""

    INVOICE = "invoice"
    OPERATOR_TRANSACTION = "operator_transaction"
    SOURCE = "source"
    UNKNOWN = "unknown"


TeamPaymentMethodValue: TypeAlias = Literal[
    "invoice",
    "operator_transaction",
    "source",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TeamPaymentMethod] = {member.value: member for member in TeamPaymentMethod}
