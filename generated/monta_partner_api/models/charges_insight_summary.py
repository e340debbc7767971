"""ChargesInsightSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsightSummary(_Model):
    """ChargesInsightSummary."""

    total_kwh: float
    total_price: int
    total_cost: int
    total_sessions: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargesInsightSummary:
        """Read the JSON object, under the API's names."""
        return decode_charges_insight_summary(_dict(data))

    _fields = (
        ("totalKwh", "total_kwh", None),
        ("totalPrice", "total_price", None),
        ("totalCost", "total_cost", None),
        ("totalSessions", "total_sessions", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "totalKwh",
        "totalPrice",
        "totalCost",
        "totalSessions",
    )
)


def decode_charges_insight_summary(d: _Any) -> ChargesInsightSummary:
    """Read the JSON object of a `ChargesInsightSummary`."""
    o = _new(ChargesInsightSummary)
    get = d.get
    v = get("totalKwh")
    o.total_kwh = v if v.__class__ is float else _number(d, "totalKwh", "ChargesInsightSummary", needed=True)
    v = get("totalPrice")
    o.total_price = (
        v if v.__class__ is int else _integer(d, "totalPrice", "ChargesInsightSummary", needed=True)
    )
    v = get("totalCost")
    o.total_cost = v if v.__class__ is int else _integer(d, "totalCost", "ChargesInsightSummary", needed=True)
    v = get("totalSessions")
    o.total_sessions = (
        v if v.__class__ is int else _integer(d, "totalSessions", "ChargesInsightSummary", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargesInsightSummary")
    return o


# Below the class, so that models may hold each other.
