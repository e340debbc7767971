"""InvoiceStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """Whether an invoice is paid.

    - `paid`: It is paid.
    - `unpaid`: It is not paid yet.
    - `settled`: Nothing is open any more; how this differs from `paid` is not stated."""

    PAID = "paid"
    UNPAID = "unpaid"
    SETTLED = "settled"


InvoiceStatusValue: TypeAlias = Literal[
    "paid",
    "unpaid",
    "settled",
]
"""The words themselves, where an argument takes them."""

members: dict[str, InvoiceStatus] = {member.value: member for member in InvoiceStatus}
