"""Visibility."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class Visibility(OpenStrEnum):
    """Visibility."""

    PRIVATE = "private"
    PUBLIC = "public"


VisibilityValue: TypeAlias = Literal[
    "private",
    "public",
]
"""The words themselves, where an argument takes them."""

members: dict[str, Visibility] = {member.value: member for member in Visibility}
