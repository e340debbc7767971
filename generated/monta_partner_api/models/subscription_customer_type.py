"""SubscriptionCustomerType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionCustomerType(OpenStrEnum):
    """SubscriptionCustomerType."""

    TEAM = "TEAM"
    CHARGE_POINT = "CHARGE_POINT"
    OPERATOR = "OPERATOR"
    OTHER = "OTHER"


SubscriptionCustomerTypeValue: TypeAlias = Literal[
    "TEAM",
    "CHARGE_POINT",
    "OPERATOR",
    "OTHER",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SubscriptionCustomerType] = {member.value: member for member in SubscriptionCustomerType}
