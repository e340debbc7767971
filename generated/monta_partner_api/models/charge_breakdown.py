"""ChargeBreakdown."""

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
class ChargeBreakdown(_Model):
    """How price and cost of a charge came about. Beta."""

    charge_id: int
    """The charge."""
    price_breakdown: _models.DetailedBreakdown
    """What makes up the final price."""
    cost_breakdown: _models.DetailedBreakdown | None = None
    """What makes up the cost, in the same form; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeBreakdown:
        """Read the JSON object, under the API's names."""
        return decode_charge_breakdown(_dict(data))

    _fields = (
        ("chargeId", "charge_id", None),
        ("priceBreakdown", "price_breakdown", _to_dict),
        ("costBreakdown", "cost_breakdown", _to_dict),
    )


_new = object.__new__
_blank = {
    "chargeId": _MISSING,
    "priceBreakdown": _MISSING,
    "costBreakdown": None,
}


def decode_charge_breakdown(d: _Any) -> ChargeBreakdown:
    """Read the JSON object of a `ChargeBreakdown`."""
    if len(d) != 3:
        return _odd(d, ChargeBreakdown, _blank, decode_charge_breakdown)
    o = _new(ChargeBreakdown)
    try:
        v = d["chargeId"]
        o.charge_id = v if v.__class__ is int else _integer(v, d, "chargeId", "ChargeBreakdown", True)
        v = d["priceBreakdown"]
        o.price_breakdown = (
            _models.decode_detailed_breakdown(v)
            if v.__class__ is dict
            else _record(v, d, "priceBreakdown", "ChargeBreakdown", True)
        )
        v = d["costBreakdown"]
        o.cost_breakdown = (
            None
            if v is None
            else _models.decode_detailed_breakdown(v)
            if v.__class__ is dict
            else _record(v, d, "costBreakdown", "ChargeBreakdown")
        )
    except KeyError:
        return _odd(d, ChargeBreakdown, _blank, decode_charge_breakdown)
    o._rest = _COMPLETE
    return o
