"""PaymentTerminalType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PaymentTerminalType(OpenStrEnum):
    """PaymentTerminalType."""

    PAYTER = "payter"
    OTHER = "other"


PaymentTerminalTypeValue: TypeAlias = Literal[
    "payter",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PaymentTerminalType] = {member.value: member for member in PaymentTerminalType}
