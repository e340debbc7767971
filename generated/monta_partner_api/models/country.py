"""Country."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Country(_Model):
    """Country."""

    id: int
    name: str
    alpha2_code: str
    sanctioned: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Country:
        """Read the JSON object, under the API's names."""
        return decode_country(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("alpha2Code", "alpha2_code", None),
        ("sanctioned", "sanctioned", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "alpha2Code",
        "sanctioned",
    )
)


def decode_country(d: _Any) -> Country:
    """Read the JSON object of a `Country`."""
    o = _new(Country)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Country", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Country", needed=True)
    v = get("alpha2Code")
    o.alpha2_code = v if v.__class__ is str else _text(d, "alpha2Code", "Country", needed=True)
    v = get("sanctioned")
    o.sanctioned = v if v.__class__ is bool else _boolean(d, "sanctioned", "Country", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Country")
    return o


# Below the class, so that models may hold each other.
