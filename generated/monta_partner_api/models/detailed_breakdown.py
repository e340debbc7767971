"""DetailedBreakdown."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DetailedBreakdown(_Model):
    """DetailedBreakdown."""

    summary: _models.BreakdownSummary
    currency: _models.CurrencySummary
    breakdown: _list[_models.Breakdown]
    fees: _list[_models.BreakdownComponent]
    adjustments: _list[_models.BreakdownComponent]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "summary",
        "currency",
        "breakdown",
        "fees",
        "adjustments",
    )
)


def decode_detailed_breakdown(d: _Any) -> DetailedBreakdown:
    """Read the JSON object of a `DetailedBreakdown`."""
    o = _new(DetailedBreakdown)
    get = d.get
    v = get("summary")
    o.summary = (
        decode_breakdown_summary(v)
        if v.__class__ is dict
        else _record(d, "summary", "DetailedBreakdown", needed=True)
    )
    v = get("currency")
    o.currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "DetailedBreakdown", needed=True)
    )
    v = get("breakdown")
    o.breakdown = (
        [
            decode_breakdown(x)
            if x.__class__ is dict
            else _item_record(x, d, "breakdown", "DetailedBreakdown")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "breakdown", "DetailedBreakdown", needed=True)
    )
    v = get("fees")
    o.fees = (
        [
            decode_breakdown_component(x)
            if x.__class__ is dict
            else _item_record(x, d, "fees", "DetailedBreakdown")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "fees", "DetailedBreakdown", needed=True)
    )
    v = get("adjustments")
    o.adjustments = (
        [
            decode_breakdown_component(x)
            if x.__class__ is dict
            else _item_record(x, d, "adjustments", "DetailedBreakdown")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "adjustments", "DetailedBreakdown", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "DetailedBreakdown")
    return o


# Below the class, so that models may hold each other.
from .breakdown import decode_breakdown
from .breakdown_component import decode_breakdown_component
from .breakdown_summary import decode_breakdown_summary
from .currency_summary import decode_currency_summary
