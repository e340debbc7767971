"""PublicTeam."""

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
class PublicTeam(_Model):
    """What others may know of a team."""

    id: int
    """The team."""
    public_name: str | None = None
    """Name under which others see the team."""
    member_count: int | None = None
    """Number of its members; null if not told."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PublicTeam:
        """Read the JSON object, under the API's names."""
        return decode_public_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("publicName", "public_name", None),
        ("memberCount", "member_count", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "publicName": None,
    "memberCount": None,
}


def decode_public_team(d: _Any) -> PublicTeam:
    """Read the JSON object of a `PublicTeam`."""
    if len(d) != 3:
        return _odd(d, PublicTeam, _blank, decode_public_team)
    o = _new(PublicTeam)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PublicTeam", True)
        v = d["publicName"]
        o.public_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "publicName", "PublicTeam")
        )
        v = d["memberCount"]
        o.member_count = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "memberCount", "PublicTeam")
        )
    except KeyError:
        return _odd(d, PublicTeam, _blank, decode_public_team)
    o._rest = _COMPLETE
    return o
