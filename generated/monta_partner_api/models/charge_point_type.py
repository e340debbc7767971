"""ChargePointType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointType(OpenStrEnum):
    """The kind of current that a charge point gives.

    - `ac`: Alternating current.
    - `dc`: Direct current."""

    AC = "ac"
    DC = "dc"


ChargePointTypeValue: TypeAlias = Literal[
    "ac",
    "dc",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointType] = {member.value: member for member in ChargePointType}
