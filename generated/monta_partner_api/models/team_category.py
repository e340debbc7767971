"""TeamCategory."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamCategory(_Model):
    """TeamCategory."""

    identifier: str
    name: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamCategory:
        """Read the JSON object, under the API's names."""
        return decode_team_category(_dict(data))

    _fields = (
        ("identifier", "identifier", None),
        ("name", "name", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "identifier",
        "name",
    )
)


def decode_team_category(d: _Any) -> TeamCategory:
    """Read the JSON object of a `TeamCategory`."""
    o = _new(TeamCategory)
    get = d.get
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "TeamCategory", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "TeamCategory", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TeamCategory")
    return o


# Below the class, so that models may hold each other.
