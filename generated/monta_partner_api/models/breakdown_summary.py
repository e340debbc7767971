"""BreakdownSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BreakdownSummary(_Model):
    """BreakdownSummary."""

    total_master_price: int
    total_secondary_price: int
    total_fees: int
    total_adjustments: int
    total_price: int
    total_discount: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "totalMasterPrice",
        "totalSecondaryPrice",
        "totalFees",
        "totalAdjustments",
        "totalPrice",
        "totalDiscount",
    )
)


def decode_breakdown_summary(d: _Any) -> BreakdownSummary:
    """Read the JSON object of a `BreakdownSummary`."""
    o = _new(BreakdownSummary)
    get = d.get
    v = get("totalMasterPrice")
    o.total_master_price = (
        v if v.__class__ is int else _integer(d, "totalMasterPrice", "BreakdownSummary", needed=True)
    )
    v = get("totalSecondaryPrice")
    o.total_secondary_price = (
        v if v.__class__ is int else _integer(d, "totalSecondaryPrice", "BreakdownSummary", needed=True)
    )
    v = get("totalFees")
    o.total_fees = v if v.__class__ is int else _integer(d, "totalFees", "BreakdownSummary", needed=True)
    v = get("totalAdjustments")
    o.total_adjustments = (
        v if v.__class__ is int else _integer(d, "totalAdjustments", "BreakdownSummary", needed=True)
    )
    v = get("totalPrice")
    o.total_price = v if v.__class__ is int else _integer(d, "totalPrice", "BreakdownSummary", needed=True)
    v = get("totalDiscount")
    o.total_discount = (
        None if v is None else v if v.__class__ is int else _integer(d, "totalDiscount", "BreakdownSummary")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "BreakdownSummary")
    return o


# Below the class, so that models may hold each other.
