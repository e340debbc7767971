"""PlanPrice."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    money as _money,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlanPrice(_Model):
    """PlanPrice."""

    id: int
    price: _Decimal
    currency: _models.CurrencySummary
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "price",
        "currency",
    )
)


def decode_plan_price(d: _Any) -> PlanPrice:
    """Read the JSON object of a `PlanPrice`."""
    o = _new(PlanPrice)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "PlanPrice", needed=True)
    o.price = _money(d, "price", "PlanPrice", needed=True)
    v = get("currency")
    o.currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "PlanPrice", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PlanPrice")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
