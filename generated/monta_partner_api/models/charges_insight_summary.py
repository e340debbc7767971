"""ChargesInsightSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    number as _number,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargesInsightSummary(_Model):
    """Energy, money and number of the charges counted."""

    total_kwh: float
    """Energy delivered, in kWh."""
    total_price: int
    """What the charges were priced at together, in minor units of the insight's currency."""
    total_cost: int
    """What the charges cost together, in minor units of the insight's currency."""
    total_sessions: int
    """Number of charges."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "totalKwh": _MISSING,
    "totalPrice": _MISSING,
    "totalCost": _MISSING,
    "totalSessions": _MISSING,
}


def decode_charges_insight_summary(d: _Any) -> ChargesInsightSummary:
    """Read the JSON object of a `ChargesInsightSummary`."""
    if len(d) != 4:
        return _odd(d, ChargesInsightSummary, _blank, decode_charges_insight_summary)
    o = _new(ChargesInsightSummary)
    try:
        v = d["totalKwh"]
        o.total_kwh = v if v.__class__ is float else _number(v, d, "totalKwh", "ChargesInsightSummary", True)
        v = d["totalPrice"]
        o.total_price = (
            v if v.__class__ is int else _integer(v, d, "totalPrice", "ChargesInsightSummary", True)
        )
        v = d["totalCost"]
        o.total_cost = v if v.__class__ is int else _integer(v, d, "totalCost", "ChargesInsightSummary", True)
        v = d["totalSessions"]
        o.total_sessions = (
            v if v.__class__ is int else _integer(v, d, "totalSessions", "ChargesInsightSummary", True)
        )
    except KeyError:
        return _odd(d, ChargesInsightSummary, _blank, decode_charges_insight_summary)
    o._rest = _COMPLETE
    return o
