"""SortDirection."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Which way a field is sorted.

    - `ASC`: Smallest first.
    - `DESC`: Largest first."""

    ASC = "ASC"
    DESC = "DESC"


SortDirectionValue: TypeAlias = Literal[
    "ASC",
    "DESC",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SortDirection] = {member.value: member for member in SortDirection}
