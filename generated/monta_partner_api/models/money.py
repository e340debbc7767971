"""Money."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Money(_Model):
    """Money."""

    amount: int
    currency: _models.MoneyCurrency
    locale: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "amount",
        "currency",
        "locale",
    )
)


def decode_money(d: _Any) -> Money:
    """Read the JSON object of a `Money`."""
    o = _new(Money)
    get = d.get
    v = get("amount")
    o.amount = v if v.__class__ is int else _integer(d, "amount", "Money", needed=True)
    v = get("currency")
    o.currency = (
        decode_money_currency(v) if v.__class__ is dict else _record(d, "currency", "Money", needed=True)
    )
    v = get("locale")
    o.locale = v if v.__class__ is str else _text(d, "locale", "Money", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Money")
    return o


# Below the class, so that models may hold each other.
from .money_currency import decode_money_currency
