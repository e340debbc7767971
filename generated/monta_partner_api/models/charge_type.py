"""ChargeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeType(OpenStrEnum):
    """What kind of charge it is. Only the words are known, not their exact meaning.

    - `external`: By its name, a charge from outside the operator.
    - `operator`: By its name, a charge of the operator itself.
    - `sponsored`: By its name, a charge that a team sponsors; compare `sponsorTeam`."""

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
