"""ChargesInsightEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsightEntry(_Model):
    """ChargesInsightEntry."""

    type: _models.ChargesInsightEntryType
    summary: _models.ChargesInsightSummary
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargesInsightEntry:
        """Read the JSON object, under the API's names."""
        return decode_charges_insight_entry(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("summary", "summary", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "summary",
    )
)


def decode_charges_insight_entry(d: _Any) -> ChargesInsightEntry:
    """Read the JSON object of a `ChargesInsightEntry`."""
    o = _new(ChargesInsightEntry)
    get = d.get
    v = get("type")
    o.type = (
        _charges_insight_entry_type[v]
        if v.__class__ is str and v in _charges_insight_entry_type
        else _word(d, "type", "ChargesInsightEntry", ChargesInsightEntryType, needed=True)
    )
    v = get("summary")
    o.summary = (
        decode_charges_insight_summary(v)
        if v.__class__ is dict
        else _record(d, "summary", "ChargesInsightEntry", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargesInsightEntry")
    return o


# Below the class, so that models may hold each other.
from .charges_insight_entry_type import ChargesInsightEntryType, members as _charges_insight_entry_type
from .charges_insight_summary import decode_charges_insight_summary
