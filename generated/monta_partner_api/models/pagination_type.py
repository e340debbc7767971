"""PaginationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PaginationType(OpenStrEnum):
    """How to walk a list.

    - `offset`: By page number.
    - `cursor`: By cursor: each page tells where the next one begins."""

    OFFSET = "offset"
    CURSOR = "cursor"


PaginationTypeValue: TypeAlias = Literal[
    "offset",
    "cursor",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PaginationType] = {member.value: member for member in PaginationType}
