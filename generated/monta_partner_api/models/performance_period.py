"""PerformancePeriod."""

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
    from_iso as _from_iso,
    instant as _instant,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PerformancePeriod(_Model):
    """How a day or a month splits up between statuses."""

    date: _datetime.datetime
    """The day or month that it is for, UTC."""
    daily_performance: _list[_models.DailyPerformance]
    """The time in each status."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PerformancePeriod:
        """Read the JSON object, under the API's names."""
        return decode_performance_period(_dict(data))

    _fields = (
        ("date", "date", _to_instant),
        ("dailyPerformance", "daily_performance", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "date": _MISSING,
    "dailyPerformance": _MISSING,
}


def decode_performance_period(d: _Any) -> PerformancePeriod:
    """Read the JSON object of a `PerformancePeriod`."""
    if len(d) != 2:
        return _odd(d, PerformancePeriod, _blank, decode_performance_period)
    o = _new(PerformancePeriod)
    try:
        v = d["date"]
        try:
            o.date = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "date", "PerformancePeriod", True)
        except (TypeError, ValueError):
            o.date = _instant(v, d, "date", "PerformancePeriod", True)
        v = d["dailyPerformance"]
        o.daily_performance = (
            _records(v, d, "dailyPerformance", "PerformancePeriod", _models.decode_daily_performance)
            if v.__class__ is list
            else _array(v, d, "dailyPerformance", "PerformancePeriod", True)
        )
    except KeyError:
        return _odd(d, PerformancePeriod, _blank, decode_performance_period)
    o._rest = _COMPLETE
    return o
