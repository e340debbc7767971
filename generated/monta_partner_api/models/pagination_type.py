"""PaginationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PaginationType(OpenStrEnum):
    """PaginationType."""

    OFFSET = "offset"
    CURSOR = "cursor"


PaginationTypeValue: TypeAlias = Literal[
    "offset",
    "cursor",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PaginationType] = {member.value: member for member in PaginationType}
