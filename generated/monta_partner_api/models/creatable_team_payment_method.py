"""CreatableTeamPaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class CreatableTeamPaymentMethod(OpenStrEnum):
    """How a team is to pay.

    - `invoice`: The team is sent invoices. The team should have `vatNumber` and `financeEmail`, and
    Monta's finance team has to approve.
    - `operator_transaction`: Revenue, expenses and the rest are booked in the wallet at once; at
    regular intervals its balance moves to the operator by an operator transaction.
    - `source`: The team pays from a source of its own, such as a card or a wallet that it tops up. The
    default."""

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
