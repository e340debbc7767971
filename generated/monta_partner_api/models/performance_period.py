"""PerformancePeriod."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PerformancePeriod(_Model):
    """PerformancePeriod."""

    date: _datetime.datetime
    daily_performance: _list[_models.DailyPerformance]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PerformancePeriod:
        """Read the JSON object, under the API's names."""
        return decode_performance_period(_dict(data))

    _fields = (
        ("date", "date", _to_instant),
        ("dailyPerformance", "daily_performance", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "date",
        "dailyPerformance",
    )
)


def decode_performance_period(d: _Any) -> PerformancePeriod:
    """Read the JSON object of a `PerformancePeriod`."""
    o = _new(PerformancePeriod)
    get = d.get
    o.date = _instant(d, "date", "PerformancePeriod", needed=True)
    v = get("dailyPerformance")
    o.daily_performance = (
        [
            decode_daily_performance(x)
            if x.__class__ is dict
            else _item_record(x, d, "dailyPerformance", "PerformancePeriod")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "dailyPerformance", "PerformancePeriod", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PerformancePeriod")
    return o


# Below the class, so that models may hold each other.
from .daily_performance import decode_daily_performance
