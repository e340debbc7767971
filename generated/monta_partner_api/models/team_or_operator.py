"""TeamOrOperator."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    names as _names,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .operator import Operator, decode_operator
from .paying_team import PayingTeam, decode_paying_team

TeamOrOperator: TypeAlias = Operator | PayingTeam | dict[str, Any]
"""One end of a wallet transaction: an operator or a team. `fromType` and `toType` say which; a team has
`publicName`, an operator `identifier` and `name`."""


def decode_team_or_operator(d: dict[str, Any]) -> TeamOrOperator:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "identifier", "name"):
        return decode_operator(d)
    if _has(d, "publicName"):
        return decode_paying_team(d)
    if _names(d, "identifier", "name"):
        return decode_operator(d)
    if _names(d, "publicName"):
        return decode_paying_team(d)
    return _unknown_variant(d, "TeamOrOperator")


_unions[TeamOrOperator] = decode_team_or_operator
