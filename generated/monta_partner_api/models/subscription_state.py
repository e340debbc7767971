"""SubscriptionState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionState(OpenStrEnum):
    """SubscriptionState."""

    PENDING = "pending"
    ACTIVE = "active"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    OTHER = "other"


SubscriptionStateValue: TypeAlias = Literal[
    "pending",
    "active",
    "cancelling",
    "cancelled",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SubscriptionState] = {member.value: member for member in SubscriptionState}
