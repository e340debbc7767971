"""PlanPrice."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    money as _money,
    odd as _odd,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlanPrice(_Model):
    """The price of a plan in one currency."""

    id: int
    """Identifies the price."""
    price: _Decimal
    """The price, in major units of `currency`. Whether VAT is in it: see `pricesWithVat` of the plan."""
    currency: _models.CurrencySummary
    """The currency of the price."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PlanPrice:
        """Read the JSON object, under the API's names."""
        return decode_plan_price(_dict(data))

    _fields = (
        ("id", "id", None),
        ("price", "price", _to_number),
        ("currency", "currency", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "price": _MISSING,
    "currency": _MISSING,
}


def decode_plan_price(d: _Any) -> PlanPrice:
    """Read the JSON object of a `PlanPrice`."""
    if len(d) != 3:
        return _odd(d, PlanPrice, _blank, decode_plan_price)
    o = _new(PlanPrice)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PlanPrice", True)
        v = d["price"]
        o.price = _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "price", "PlanPrice", True)
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "PlanPrice", True)
        )
    except KeyError:
        return _odd(d, PlanPrice, _blank, decode_plan_price)
    o._rest = _COMPLETE
    return o
