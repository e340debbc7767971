"""PaymentTerminalType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PaymentTerminalType(OpenStrEnum):
    """The make of a payment terminal. Makes may be added; they arrive as `other`.

    - `payter`: A Payter terminal.
    - `other`: A make that this version of the API does not know."""

    PAYTER = "payter"
    OTHER = "other"


PaymentTerminalTypeValue: TypeAlias = Literal[
    "payter",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PaymentTerminalType] = {member.value: member for member in PaymentTerminalType}
