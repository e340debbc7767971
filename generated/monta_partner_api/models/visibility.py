"""Visibility."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class Visibility(OpenStrEnum):
    """Who can use a charge point or a site.

    - `private`: Only users of the operator.
    - `public`: Everybody."""

    PRIVATE = "private"
    PUBLIC = "public"


VisibilityValue: TypeAlias = Literal[
    "private",
    "public",
]
"""The words themselves, where an argument takes them."""

members: dict[str, Visibility] = {member.value: member for member in Visibility}
