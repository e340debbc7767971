"""BreakdownSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BreakdownSummary(_Model):
    """Totals of a breakdown, in minor units of its currency."""

    total_master_price: int
    """Total of the master price, in minor units."""
    total_secondary_price: int
    """Total of the secondary prices, in minor units."""
    total_fees: int
    """Total of the fees, in minor units."""
    total_adjustments: int
    """Total of the adjustments, in minor units: corrections by rules, such as one that keeps a price below
    an upper limit."""
    total_price: int
    """What the charge amounts to in all, in minor units."""
    total_discount: int | None = None
    """Total of the discounts, in minor units; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> BreakdownSummary:
        """Read the JSON object, under the API's names."""
        return decode_breakdown_summary(_dict(data))

    _fields = (
        ("totalMasterPrice", "total_master_price", None),
        ("totalSecondaryPrice", "total_secondary_price", None),
        ("totalFees", "total_fees", None),
        ("totalAdjustments", "total_adjustments", None),
        ("totalPrice", "total_price", None),
        ("totalDiscount", "total_discount", None),
    )


_new = object.__new__
_blank = {
    "totalMasterPrice": _MISSING,
    "totalSecondaryPrice": _MISSING,
    "totalFees": _MISSING,
    "totalAdjustments": _MISSING,
    "totalPrice": _MISSING,
    "totalDiscount": None,
}


def decode_breakdown_summary(d: _Any) -> BreakdownSummary:
    """Read the JSON object of a `BreakdownSummary`."""
    if len(d) != 6:
        return _odd(d, BreakdownSummary, _blank, decode_breakdown_summary)
    o = _new(BreakdownSummary)
    try:
        v = d["totalMasterPrice"]
        o.total_master_price = (
            v if v.__class__ is int else _integer(v, d, "totalMasterPrice", "BreakdownSummary", True)
        )
        v = d["totalSecondaryPrice"]
        o.total_secondary_price = (
            v if v.__class__ is int else _integer(v, d, "totalSecondaryPrice", "BreakdownSummary", True)
        )
        v = d["totalFees"]
        o.total_fees = v if v.__class__ is int else _integer(v, d, "totalFees", "BreakdownSummary", True)
        v = d["totalAdjustments"]
        o.total_adjustments = (
            v if v.__class__ is int else _integer(v, d, "totalAdjustments", "BreakdownSummary", True)
        )
        v = d["totalPrice"]
        o.total_price = v if v.__class__ is int else _integer(v, d, "totalPrice", "BreakdownSummary", True)
        v = d["totalDiscount"]
        o.total_discount = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "totalDiscount", "BreakdownSummary")
        )
    except KeyError:
        return _odd(d, BreakdownSummary, _blank, decode_breakdown_summary)
    o._rest = _COMPLETE
    return o
