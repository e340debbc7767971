"""CountryAreaLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class CountryAreaLevel(OpenStrEnum):
    """What kind of area it is. Kinds may be added; they arrive as `other`.

    - `bidding-area`: An area with one spot price.
    - `dso`: The area of a distribution system operator, who runs the local grid.
    - `tso`: The area of a transmission system operator, who runs the long-distance grid.
    - `other`: A kind that this version of the API does not know."""

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
