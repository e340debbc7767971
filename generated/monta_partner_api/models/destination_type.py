"""DestinationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class DestinationType(OpenStrEnum):
    """What a deeplink leads to.

    - `LINK`: A web address.
    - `RESOURCE`: Something in Monta, such as a charge point."""

    LINK = "LINK"
    RESOURCE = "RESOURCE"


DestinationTypeValue: TypeAlias = Literal[
    "LINK",
    "RESOURCE",
]
"""The words themselves, where an argument takes them."""

members: dict[str, DestinationType] = {member.value: member for member in DestinationType}
