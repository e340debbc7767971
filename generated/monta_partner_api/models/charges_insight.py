"""ChargesInsight."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    day as _day,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_day as _to_day,
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charges_insight_type import ChargesInsightType, members as _charges_insight_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsight(_Model):
    """Totals of completed charges over a range of days."""

    type: _models.ChargesInsightType
    """What is summed up."""
    from_date: _datetime.date
    """First day of the range, in UTC."""
    to_date: _datetime.date
    """Last day of the range, in UTC."""
    title: str
    """A heading to show."""
    operator: _models.Operator
    """The operator whose charges are counted."""
    currency: _models.CurrencySummary
    """The currency of all amounts in `insights`."""
    insights: _list[_models.ChargesInsightEntry]
    """The totals by kind of charge. More kinds may come."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "type": _MISSING,
    "fromDate": _MISSING,
    "toDate": _MISSING,
    "title": _MISSING,
    "operator": _MISSING,
    "currency": _MISSING,
    "insights": _MISSING,
}


def decode_charges_insight(d: _Any) -> ChargesInsight:
    """Read the JSON object of a `ChargesInsight`."""
    if len(d) != 7:
        return _odd(d, ChargesInsight, _blank, decode_charges_insight)
    o = _new(ChargesInsight)
    try:
        v = d["type"]
        o.type = (
            _charges_insight_type[v]
            if v.__class__ is str and v in _charges_insight_type
            else _word(v, d, "type", "ChargesInsight", ChargesInsightType, True)
        )
        v = d["fromDate"]
        o.from_date = _day(v, d, "fromDate", "ChargesInsight", True)
        v = d["toDate"]
        o.to_date = _day(v, d, "toDate", "ChargesInsight", True)
        v = d["title"]
        o.title = v if v.__class__ is str else _text(v, d, "title", "ChargesInsight", True)
        v = d["operator"]
        o.operator = (
            _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "ChargesInsight", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "ChargesInsight", True)
        )
        v = d["insights"]
        o.insights = (
            _records(v, d, "insights", "ChargesInsight", _models.decode_charges_insight_entry)
            if v.__class__ is list
            else _array(v, d, "insights", "ChargesInsight", True)
        )
    except KeyError:
        return _odd(d, ChargesInsight, _blank, decode_charges_insight)
    o._rest = _COMPLETE
    return o
