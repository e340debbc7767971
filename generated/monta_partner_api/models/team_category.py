"""TeamCategory."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamCategory(_Model):
    """A category of teams."""

    identifier: str
    """Name for programs."""
    name: str
    """Name for people."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamCategory:
        """Read the JSON object, under the API's names."""
        return decode_team_category(_dict(data))

    _fields = (
        ("identifier", "identifier", None),
        ("name", "name", None),
    )


_new = object.__new__
_blank = {
    "identifier": _MISSING,
    "name": _MISSING,
}


def decode_team_category(d: _Any) -> TeamCategory:
    """Read the JSON object of a `TeamCategory`."""
    if len(d) != 2:
        return _odd(d, TeamCategory, _blank, decode_team_category)
    o = _new(TeamCategory)
    try:
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "TeamCategory", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "TeamCategory", True)
    except KeyError:
        return _odd(d, TeamCategory, _blank, decode_team_category)
    o._rest = _COMPLETE
    return o
