"""NestedTeamPriceGroup."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
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
class NestedTeamPriceGroup(_Model):
    """The price group of a nested team."""

    id: int
    """The price group."""
    name: str
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> NestedTeamPriceGroup:
        """Read the JSON object, under the API's names."""
        return decode_nested_team_price_group(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "name": _MISSING,
}


def decode_nested_team_price_group(d: _Any) -> NestedTeamPriceGroup:
    """Read the JSON object of a `NestedTeamPriceGroup`."""
    if len(d) != 2:
        return _odd(d, NestedTeamPriceGroup, _blank, decode_nested_team_price_group)
    o = _new(NestedTeamPriceGroup)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "NestedTeamPriceGroup", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "NestedTeamPriceGroup", True)
    except KeyError:
        return _odd(d, NestedTeamPriceGroup, _blank, decode_nested_team_price_group)
    o._rest = _COMPLETE
    return o
