"""TeamOrOperator."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import has as _has, unknown_variant as _unknown_variant
from .operator import Operator, decode_operator
from .paying_team import PayingTeam, decode_paying_team

TeamOrOperator: TypeAlias = Operator | PayingTeam | dict[str, Any]
"""One of these; a mapping, as it came, if it is none of them."""


def decode_team_or_operator(d: dict[str, Any]) -> TeamOrOperator:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "identifier", "name"):
        return decode_operator(d)
    if _has(d, "publicName"):
        return decode_paying_team(d)
    return _unknown_variant(d, "TeamOrOperator")
