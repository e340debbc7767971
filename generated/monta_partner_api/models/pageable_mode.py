"""PageableMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PageableMode(OpenStrEnum):
    """How the server finds a page.

    - `CURSOR_NEXT`: By a cursor, forwards.
    - `CURSOR_PREVIOUS`: By a cursor, backwards.
    - `OFFSET`: By its number."""

    CURSOR_NEXT = "CURSOR_NEXT"
    CURSOR_PREVIOUS = "CURSOR_PREVIOUS"
    OFFSET = "OFFSET"


PageableModeValue: TypeAlias = Literal[
    "CURSOR_NEXT",
    "CURSOR_PREVIOUS",
    "OFFSET",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PageableMode] = {member.value: member for member in PageableMode}
