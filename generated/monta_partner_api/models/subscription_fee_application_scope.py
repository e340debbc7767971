"""SubscriptionFeeApplicationScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionFeeApplicationScope(OpenStrEnum):
    """SubscriptionFeeApplicationScope."""

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
