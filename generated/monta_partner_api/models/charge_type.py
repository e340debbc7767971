"""ChargeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeType(OpenStrEnum):
    """ChargeType."""

    EXTERNAL = "external"
    OPERATOR = "operator"
    SPONSORED = "sponsored"


ChargeTypeValue: TypeAlias = Literal[
    "external",
    "operator",
    "sponsored",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargeType] = {member.value: member for member in ChargeType}
