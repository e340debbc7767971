"""ElectricCurrentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ElectricCurrentType(OpenStrEnum):
    """The kind of current that a charge point gives. Kinds may be added; one that has no name here comes
    as `other`.

    - `ac`: Alternating current.
    - `dc`: Direct current.
    - `other`: A kind that has no name in this API yet."""

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
