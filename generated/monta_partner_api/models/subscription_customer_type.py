"""SubscriptionCustomerType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SubscriptionCustomerType(OpenStrEnum):
    """What kind of customer has a subscription. Kinds may be added; they arrive as `OTHER`.

    - `TEAM`: A team.
    - `CHARGE_POINT`: A charge point.
    - `OPERATOR`: An operator; plans for operators are for internal use only.
    - `OTHER`: A kind that this version of the API does not know."""

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
