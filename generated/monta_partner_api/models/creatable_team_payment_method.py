"""CreatableTeamPaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class CreatableTeamPaymentMethod(OpenStrEnum):
    """CreatableTeamPaymentMethod."""

    INVOICE = "invoice"
    OPERATOR_TRANSACTION = "operator_transaction"
    SOURCE = "source"


CreatableTeamPaymentMethodValue: TypeAlias = Literal[
    "invoice",
    "operator_transaction",
    "source",
]
"""The words themselves, where an argument takes them."""

members: dict[str, CreatableTeamPaymentMethod] = {
    member.value: member for member in CreatableTeamPaymentMethod
}
