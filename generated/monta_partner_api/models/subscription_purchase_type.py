"""SubscriptionPurchaseType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionPurchaseType(OpenStrEnum):
    """What kind of purchase it is. Values may be added: a new one comes as `unknown`.

    - `pending`: Probably the regular purchase of a period, for the same value is elsewhere called
    `period`, which may be sent too.
    - `diff`: A difference, by the word; not documented further.
    - `unknown`: A kind that came later than this list."""

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
