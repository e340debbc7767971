"""SubscriptionPurchaseType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionPurchaseType(OpenStrEnum):
    """SubscriptionPurchaseType."""

    PENDING = "pending"
    DIFF = "diff"
    UNKNOWN = "unknown"


SubscriptionPurchaseTypeValue: TypeAlias = Literal[
    "pending",
    "diff",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SubscriptionPurchaseType] = {member.value: member for member in SubscriptionPurchaseType}
