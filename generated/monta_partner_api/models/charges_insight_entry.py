"""ChargesInsightEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charges_insight_entry_type import ChargesInsightEntryType, members as _charges_insight_entry_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsightEntry(_Model):
    """The totals of one kind of charge."""

    type: _models.ChargesInsightEntryType
    """Which charges are counted."""
    summary: _models.ChargesInsightSummary
    """The totals."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargesInsightEntry:
        """Read the JSON object, under the API's names."""
        return decode_charges_insight_entry(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("summary", "summary", _to_dict),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "summary": _MISSING,
}


def decode_charges_insight_entry(d: _Any) -> ChargesInsightEntry:
    """Read the JSON object of a `ChargesInsightEntry`."""
    if len(d) != 2:
        return _odd(d, ChargesInsightEntry, _blank, decode_charges_insight_entry)
    o = _new(ChargesInsightEntry)
    try:
        v = d["type"]
        o.type = (
            _charges_insight_entry_type[v]
            if v.__class__ is str and v in _charges_insight_entry_type
            else _word(v, d, "type", "ChargesInsightEntry", ChargesInsightEntryType, True)
        )
        v = d["summary"]
        o.summary = (
            _models.decode_charges_insight_summary(v)
            if v.__class__ is dict
            else _record(v, d, "summary", "ChargesInsightEntry", True)
        )
    except KeyError:
        return _odd(d, ChargesInsightEntry, _blank, decode_charges_insight_entry)
    o._rest = _COMPLETE
    return o
