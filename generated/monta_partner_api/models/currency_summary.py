"""CurrencySummary."""

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
class CurrencySummary(_Model):
    """A currency, without its id."""

    identifier: str
    """Its three letters. Sent in lower or in upper case: compare without regard to case."""
    name: str | None = None
    """Its name for people; may be missing."""
    decimals: int
    """How many decimal places turn minor into major units. Amounts may carry more places than this."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CurrencySummary:
        """Read the JSON object, under the API's names."""
        return decode_currency_summary(_dict(data))

    _fields = (
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("decimals", "decimals", None),
    )


_new = object.__new__
_blank = {
    "identifier": _MISSING,
    "name": None,
    "decimals": _MISSING,
}


def decode_currency_summary(d: _Any) -> CurrencySummary:
    """Read the JSON object of a `CurrencySummary`."""
    if len(d) != 3:
        return _odd(d, CurrencySummary, _blank, decode_currency_summary)
    o = _new(CurrencySummary)
    try:
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "CurrencySummary", True)
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "CurrencySummary")
        v = d["decimals"]
        o.decimals = v if v.__class__ is int else _integer(v, d, "decimals", "CurrencySummary", True)
    except KeyError:
        return _odd(d, CurrencySummary, _blank, decode_currency_summary)
    o._rest = _COMPLETE
    return o
