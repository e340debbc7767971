"""SubscriptionFeeApplicationScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionFeeApplicationScope(OpenStrEnum):
    """Which charges carry the additional fees of a subscription.

    - `all`: All charges.
    - `paid`: Only charges that somebody pays for."""

    ALL = "all"
    PAID = "paid"


SubscriptionFeeApplicationScopeValue: TypeAlias = Literal[
    "all",
    "paid",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SubscriptionFeeApplicationScope] = {
    member.value: member for member in SubscriptionFeeApplicationScope
}
