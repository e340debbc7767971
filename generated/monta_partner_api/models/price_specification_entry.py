"""PriceSpecificationEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    money as _money,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceSpecificationEntry(_Model):
    """One name and its amount. Which names occur is not stated."""

    first: str
    """The name."""
    second: _Decimal
    """The amount, in major units of the tariff's currency."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceSpecificationEntry:
        """Read the JSON object, under the API's names."""
        return decode_price_specification_entry(_dict(data))

    _fields = (
        ("first", "first", None),
        ("second", "second", _to_number),
    )


_new = object.__new__
_blank = {
    "first": _MISSING,
    "second": _MISSING,
}


def decode_price_specification_entry(d: _Any) -> PriceSpecificationEntry:
    """Read the JSON object of a `PriceSpecificationEntry`."""
    if len(d) != 2:
        return _odd(d, PriceSpecificationEntry, _blank, decode_price_specification_entry)
    o = _new(PriceSpecificationEntry)
    try:
        v = d["first"]
        o.first = v if v.__class__ is str else _text(v, d, "first", "PriceSpecificationEntry", True)
        v = d["second"]
        o.second = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "second", "PriceSpecificationEntry", True)
        )
    except KeyError:
        return _odd(d, PriceSpecificationEntry, _blank, decode_price_specification_entry)
    o._rest = _COMPLETE
    return o
