"""DailyPerformance."""

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
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DailyPerformance(_Model):
    """The time that was spent in one status."""

    status: str
    """The status, such as `operational`. An open list."""
    duration: int
    """How long it lasted, in seconds."""
    usage_percentage: float
    """Its share of the time, in %."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DailyPerformance:
        """Read the JSON object, under the API's names."""
        return decode_daily_performance(_dict(data))

    _fields = (
        ("status", "status", None),
        ("duration", "duration", None),
        ("usagePercentage", "usage_percentage", None),
    )


_new = object.__new__
_blank = {
    "status": _MISSING,
    "duration": _MISSING,
    "usagePercentage": _MISSING,
}


def decode_daily_performance(d: _Any) -> DailyPerformance:
    """Read the JSON object of a `DailyPerformance`."""
    if len(d) != 3:
        return _odd(d, DailyPerformance, _blank, decode_daily_performance)
    o = _new(DailyPerformance)
    try:
        v = d["status"]
        o.status = v if v.__class__ is str else _text(v, d, "status", "DailyPerformance", True)
        v = d["duration"]
        o.duration = v if v.__class__ is int else _integer(v, d, "duration", "DailyPerformance", True)
        v = d["usagePercentage"]
        o.usage_percentage = (
            v if v.__class__ is float else _number(v, d, "usagePercentage", "DailyPerformance", True)
        )
    except KeyError:
        return _odd(d, DailyPerformance, _blank, decode_daily_performance)
    o._rest = _COMPLETE
    return o
