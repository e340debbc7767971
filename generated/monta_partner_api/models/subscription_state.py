"""SubscriptionState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionState(OpenStrEnum):
    """Where a subscription is in its life. States may be added; they arrive as `other`.

    - `pending`: Not active yet.
    - `active`: Running.
    - `cancelling`: Being cancelled, not ended yet.
    - `cancelled`: Cancelled.
    - `other`: A state that this version of the API does not know."""

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
