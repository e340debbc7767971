"""ChargesInsightType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargesInsightType(OpenStrEnum):
    """What an insight sums up. Kinds may be added; they arrive as `unknown`.

    - `completed-charges-insights`: Completed charges.
    - `unknown`: A kind that this version of the API does not know."""

    COMPLETED_CHARGES_INSIGHTS = "completed-charges-insights"
    UNKNOWN = "unknown"


ChargesInsightTypeValue: TypeAlias = Literal[
    "completed-charges-insights",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargesInsightType] = {member.value: member for member in ChargesInsightType}
