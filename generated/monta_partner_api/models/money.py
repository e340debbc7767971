"""Money."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Money(_Model):
    """An amount with its currency. In an additional price of type `percentage` it stands for the
    percentage."""

    amount: int
    """In minor units: 336 is 3.36 DKK."""
    currency: _models.MoneyCurrency
    """The currency, which says how many decimals a major unit has."""
    locale: str
    """Language of the user who asks, for display."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Money:
        """Read the JSON object, under the API's names."""
        return decode_money(_dict(data))

    _fields = (
        ("amount", "amount", None),
        ("currency", "currency", _to_dict),
        ("locale", "locale", None),
    )


_new = object.__new__
_blank = {
    "amount": _MISSING,
    "currency": _MISSING,
    "locale": _MISSING,
}


def decode_money(d: _Any) -> Money:
    """Read the JSON object of a `Money`."""
    if len(d) != 3:
        return _odd(d, Money, _blank, decode_money)
    o = _new(Money)
    try:
        v = d["amount"]
        o.amount = v if v.__class__ is int else _integer(v, d, "amount", "Money", True)
        v = d["currency"]
        o.currency = (
            _models.decode_money_currency(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "Money", True)
        )
        v = d["locale"]
        o.locale = v if v.__class__ is str else _text(v, d, "locale", "Money", True)
    except KeyError:
        return _odd(d, Money, _blank, decode_money)
    o._rest = _COMPLETE
    return o
