"""Currency."""

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
class Currency(_Model):
    """Currency."""

    id: int | None = None
    identifier: str | None = None
    name: str | None = None
    decimals: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Currency:
        """Read the JSON object, under the API's names."""
        return decode_currency(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("decimals", "decimals", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "identifier",
        "name",
        "decimals",
    )
)


def decode_currency(d: _Any) -> Currency:
    """Read the JSON object of a `Currency`."""
    o = _new(Currency)
    get = d.get
    v = get("id")
    o.id = None if v is None else v if v.__class__ is int else _integer(d, "id", "Currency")
    v = get("identifier")
    o.identifier = None if v is None else v if v.__class__ is str else _text(d, "identifier", "Currency")
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "Currency")
    v = get("decimals")
    o.decimals = v if v.__class__ is int else _integer(d, "decimals", "Currency", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Currency")
    return o


# Below the class, so that models may hold each other.
