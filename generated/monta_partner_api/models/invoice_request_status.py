"""InvoiceRequestStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class InvoiceRequestStatus(OpenStrEnum):
    """What became of a request to pay by invoice.

    - `pending`: Not decided yet.
    - `approved`: The team may pay by invoice.
    - `rejected`: The team may not pay by invoice; `rejectionReason` says why."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


InvoiceRequestStatusValue: TypeAlias = Literal[
    "pending",
    "approved",
    "rejected",
]
"""The words themselves, where an argument takes them."""

members: dict[str, InvoiceRequestStatus] = {member.value: member for member in InvoiceRequestStatus}
