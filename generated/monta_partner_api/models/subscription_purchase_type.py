"""SubscriptionPurchaseType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionPurchaseType(OpenStrEnum):
    """What kind of purchase it is. Kinds may be added; they arrive as `unknown`.

    - `pending`: The regular purchase of a period, it seems: Monta's own name for this value is period.
    - `diff`: A difference, by the word; not documented further.
    - `unknown`: A kind that this version of the API does not know."""

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
