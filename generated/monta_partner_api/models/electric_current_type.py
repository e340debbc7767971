"""ElectricCurrentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ElectricCurrentType(OpenStrEnum):
    """ElectricCurrentType."""

    AC = "ac"
    DC = "dc"
    OTHER = "other"


ElectricCurrentTypeValue: TypeAlias = Literal[
    "ac",
    "dc",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ElectricCurrentType] = {member.value: member for member in ElectricCurrentType}
