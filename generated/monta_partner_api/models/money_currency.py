"""MoneyCurrency."""

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
class MoneyCurrency(_Model):
    """The currency of an amount."""

    id: int | None = None
    """Identifies the currency at Monta."""
    master: bool | None = None
    """True for the default currency."""
    identifier: str
    """Its three letters (ISO 4217). Sent in lower or in upper case: compare without regard to case."""
    name: str | None = None
    decimals: int
    """How many decimal places turn minor into major units: with 2, one major unit is 100 minor units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MoneyCurrency:
        """Read the JSON object, under the API's names."""
        return decode_money_currency(_dict(data))

    _fields = (
        ("id", "id", None),
        ("master", "master", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("decimals", "decimals", None),
    )


_new = object.__new__
_blank = {
    "id": None,
    "master": None,
    "identifier": _MISSING,
    "name": None,
    "decimals": _MISSING,
}


def decode_money_currency(d: _Any) -> MoneyCurrency:
    """Read the JSON object of a `MoneyCurrency`."""
    if len(d) != 5:
        return _odd(d, MoneyCurrency, _blank, decode_money_currency)
    o = _new(MoneyCurrency)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else None if v is None else _integer(v, d, "id", "MoneyCurrency")
        v = d["master"]
        o.master = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "master", "MoneyCurrency")
        )
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "MoneyCurrency", True)
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "MoneyCurrency")
        v = d["decimals"]
        o.decimals = v if v.__class__ is int else _integer(v, d, "decimals", "MoneyCurrency", True)
    except KeyError:
        return _odd(d, MoneyCurrency, _blank, decode_money_currency)
    o._rest = _COMPLETE
    return o
