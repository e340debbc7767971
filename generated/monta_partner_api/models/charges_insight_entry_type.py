"""ChargesInsightEntryType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargesInsightEntryType(OpenStrEnum):
    """ChargesInsightEntryType."""

    TOTAL_COMPLETED_SPONSORED_CHARGES = "total-completed-sponsored-charges"
    TOTAL_COMPLETED_OPERATOR_CHARGES = "total-completed-operator-charges"
    TOTAL_COMPLETED_EXTERNAL_CHARGES = "total-completed-external-charges"
    TOTAL_COMPLETED_CHARGES = "total-completed-charges"
    UNKNOWN = "unknown"


ChargesInsightEntryTypeValue: TypeAlias = Literal[
    "total-completed-sponsored-charges",
    "total-completed-operator-charges",
    "total-completed-external-charges",
    "total-completed-charges",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargesInsightEntryType] = {member.value: member for member in ChargesInsightEntryType}
