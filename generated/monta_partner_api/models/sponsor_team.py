"""SponsorTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsorTeam(_Model):
    """SponsorTeam."""

    id: int
    public_name: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsorTeam:
        """Read the JSON object, under the API's names."""
        return decode_sponsor_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("publicName", "public_name", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "publicName",
    )
)


def decode_sponsor_team(d: _Any) -> SponsorTeam:
    """Read the JSON object of a `SponsorTeam`."""
    o = _new(SponsorTeam)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "SponsorTeam", needed=True)
    v = get("publicName")
    o.public_name = v if v.__class__ is str else _text(d, "publicName", "SponsorTeam", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SponsorTeam")
    return o


# Below the class, so that models may hold each other.
