"""Currency."""

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
class Currency(_Model):
    """A currency."""

    id: int | None = None
    """Identifies the currency."""
    identifier: str | None = None
    """Its three letters (ISO 4217). Sent in lower or in upper case: compare without regard to case."""
    name: str | None = None
    """Its name for people."""
    decimals: int
    """How many decimal places turn minor into major units. Amounts may carry more places than this."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": None,
    "identifier": None,
    "name": None,
    "decimals": _MISSING,
}


def decode_currency(d: _Any) -> Currency:
    """Read the JSON object of a `Currency`."""
    if len(d) != 4:
        return _odd(d, Currency, _blank, decode_currency)
    o = _new(Currency)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else None if v is None else _integer(v, d, "id", "Currency")
        v = d["identifier"]
        o.identifier = (
            v if v.__class__ is str else None if v is None else _text(v, d, "identifier", "Currency")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "Currency")
        v = d["decimals"]
        o.decimals = v if v.__class__ is int else _integer(v, d, "decimals", "Currency", True)
    except KeyError:
        return _odd(d, Currency, _blank, decode_currency)
    o._rest = _COMPLETE
    return o
