"""DetailedBreakdown."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    record as _record,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DetailedBreakdown(_Model):
    """A price or a cost, taken apart. Amounts are in minor units of `currency`."""

    summary: _models.BreakdownSummary
    """The totals."""
    currency: _models.CurrencySummary
    """The currency of all amounts in here."""
    breakdown: _list[_models.Breakdown]
    """The energy, stretch by stretch; at present one entry an hour."""
    fees: _list[_models.BreakdownComponent]
    """The fees."""
    adjustments: _list[_models.BreakdownComponent]
    """The corrections that rules made, such as an upper limit."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DetailedBreakdown:
        """Read the JSON object, under the API's names."""
        return decode_detailed_breakdown(_dict(data))

    _fields = (
        ("summary", "summary", _to_dict),
        ("currency", "currency", _to_dict),
        ("breakdown", "breakdown", _to_list(_to_dict)),
        ("fees", "fees", _to_list(_to_dict)),
        ("adjustments", "adjustments", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "summary": _MISSING,
    "currency": _MISSING,
    "breakdown": _MISSING,
    "fees": _MISSING,
    "adjustments": _MISSING,
}


def decode_detailed_breakdown(d: _Any) -> DetailedBreakdown:
    """Read the JSON object of a `DetailedBreakdown`."""
    if len(d) != 5:
        return _odd(d, DetailedBreakdown, _blank, decode_detailed_breakdown)
    o = _new(DetailedBreakdown)
    try:
        v = d["summary"]
        o.summary = (
            _models.decode_breakdown_summary(v)
            if v.__class__ is dict
            else _record(v, d, "summary", "DetailedBreakdown", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "DetailedBreakdown", True)
        )
        v = d["breakdown"]
        o.breakdown = (
            _records(v, d, "breakdown", "DetailedBreakdown", _models.decode_breakdown)
            if v.__class__ is list
            else _array(v, d, "breakdown", "DetailedBreakdown", True)
        )
        v = d["fees"]
        o.fees = (
            _records(v, d, "fees", "DetailedBreakdown", _models.decode_breakdown_component)
            if v.__class__ is list
            else _array(v, d, "fees", "DetailedBreakdown", True)
        )
        v = d["adjustments"]
        o.adjustments = (
            _records(v, d, "adjustments", "DetailedBreakdown", _models.decode_breakdown_component)
            if v.__class__ is list
            else _array(v, d, "adjustments", "DetailedBreakdown", True)
        )
    except KeyError:
        return _odd(d, DetailedBreakdown, _blank, decode_detailed_breakdown)
    o._rest = _COMPLETE
    return o
