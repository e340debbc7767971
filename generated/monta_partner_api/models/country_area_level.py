"""CountryAreaLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class CountryAreaLevel(OpenStrEnum):
    """CountryAreaLevel."""

    BIDDING_AREA = "bidding-area"
    DSO = "dso"
    TSO = "tso"
    OTHER = "other"


CountryAreaLevelValue: TypeAlias = Literal[
    "bidding-area",
    "dso",
    "tso",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, CountryAreaLevel] = {member.value: member for member in CountryAreaLevel}
