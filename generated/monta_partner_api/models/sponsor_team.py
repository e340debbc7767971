"""SponsorTeam."""

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
class SponsorTeam(_Model):
    """The team that sponsors a charge."""

    id: int
    """The team."""
    public_name: str
    """Name under which others see the team."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsorTeam:
        """Read the JSON object, under the API's names."""
        return decode_sponsor_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("publicName", "public_name", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "publicName": _MISSING,
}


def decode_sponsor_team(d: _Any) -> SponsorTeam:
    """Read the JSON object of a `SponsorTeam`."""
    if len(d) != 2:
        return _odd(d, SponsorTeam, _blank, decode_sponsor_team)
    o = _new(SponsorTeam)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "SponsorTeam", True)
        v = d["publicName"]
        o.public_name = v if v.__class__ is str else _text(v, d, "publicName", "SponsorTeam", True)
    except KeyError:
        return _odd(d, SponsorTeam, _blank, decode_sponsor_team)
    o._rest = _COMPLETE
    return o
