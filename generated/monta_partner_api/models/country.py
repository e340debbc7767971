"""Country."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
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
class Country(_Model):
    """A country as Monta knows it."""

    id: int
    """Identifies the country at Monta."""
    name: str
    alpha2_code: str
    """Its two letters, as in ISO 3166-1; sent in lower or upper case."""
    sanctioned: bool
    """True if the country is under sanctions."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "alpha2Code": _MISSING,
    "sanctioned": _MISSING,
}


def decode_country(d: _Any) -> Country:
    """Read the JSON object of a `Country`."""
    if len(d) != 4:
        return _odd(d, Country, _blank, decode_country)
    o = _new(Country)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Country", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Country", True)
        v = d["alpha2Code"]
        o.alpha2_code = v if v.__class__ is str else _text(v, d, "alpha2Code", "Country", True)
        v = d["sanctioned"]
        o.sanctioned = v if v.__class__ is bool else _boolean(v, d, "sanctioned", "Country", True)
    except KeyError:
        return _odd(d, Country, _blank, decode_country)
    o._rest = _COMPLETE
    return o
