"""ChargesInsightEntryType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargesInsightEntryType(OpenStrEnum):
    """Which completed charges a total counts. Values may be added.

    - `total-completed-sponsored-charges`: Completed charges that were sponsored.
    - `total-completed-operator-charges`: Completed charges of the operator.
    - `total-completed-external-charges`: Completed external charges. Which charges count as external is
    not stated.
    - `total-completed-charges`: All completed charges.
    - `unknown`: A kind that this version of the API has no word for."""

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
