"""PlanServiceType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanServiceType(OpenStrEnum):
    """What kind of service a plan is.

    - `custom`: A service with fees of its own.
    - `tax-refund`: Pays tax back, by the kWh."""

    CUSTOM = "custom"
    TAX_REFUND = "tax-refund"


PlanServiceTypeValue: TypeAlias = Literal[
    "custom",
    "tax-refund",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanServiceType] = {member.value: member for member in PlanServiceType}
