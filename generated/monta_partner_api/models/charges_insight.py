"""ChargesInsight."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    day as _day,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_day as _to_day,
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsight(_Model):
    """ChargesInsight."""

    type: _models.ChargesInsightType
    from_date: _datetime.date
    to_date: _datetime.date
    title: str
    operator: _models.Operator
    currency: _models.CurrencySummary
    insights: _list[_models.ChargesInsightEntry]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargesInsight:
        """Read the JSON object, under the API's names."""
        return decode_charges_insight(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("fromDate", "from_date", _to_day),
        ("toDate", "to_date", _to_day),
        ("title", "title", None),
        ("operator", "operator", _to_dict),
        ("currency", "currency", _to_dict),
        ("insights", "insights", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "fromDate",
        "toDate",
        "title",
        "operator",
        "currency",
        "insights",
    )
)


def decode_charges_insight(d: _Any) -> ChargesInsight:
    """Read the JSON object of a `ChargesInsight`."""
    o = _new(ChargesInsight)
    get = d.get
    v = get("type")
    o.type = (
        _charges_insight_type[v]
        if v.__class__ is str and v in _charges_insight_type
        else _word(d, "type", "ChargesInsight", ChargesInsightType, needed=True)
    )
    o.from_date = _day(d, "fromDate", "ChargesInsight", needed=True)
    o.to_date = _day(d, "toDate", "ChargesInsight", needed=True)
    v = get("title")
    o.title = v if v.__class__ is str else _text(d, "title", "ChargesInsight", needed=True)
    v = get("operator")
    o.operator = (
        decode_operator(v) if v.__class__ is dict else _record(d, "operator", "ChargesInsight", needed=True)
    )
    v = get("currency")
    o.currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "ChargesInsight", needed=True)
    )
    v = get("insights")
    o.insights = (
        [
            decode_charges_insight_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "insights", "ChargesInsight")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "insights", "ChargesInsight", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargesInsight")
    return o


# Below the class, so that models may hold each other.
from .charges_insight_entry import decode_charges_insight_entry
from .charges_insight_type import ChargesInsightType, members as _charges_insight_type
from .currency_summary import decode_currency_summary
from .operator import decode_operator
