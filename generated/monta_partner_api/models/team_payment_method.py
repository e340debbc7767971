"""TeamPaymentMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TeamPaymentMethod(OpenStrEnum):
    """How a team pays. Methods may be added; they arrive as `unknown`.

    - `invoice`: The team is sent invoices. The team should have `vatNumber` and `financeEmail`, and
    Monta's finance team has to approve.
    - `operator_transaction`: Revenue, expenses and the rest are booked in the wallet at once; at
    regular intervals its balance moves to the operator by an operator transaction.
    - `source`: The team pays from a source of its own, such as a card or a wallet that it tops up. The
    default.
    - `unknown`: A method that this version of the API does not know. Only in answers: to send it is an
    error."""

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
