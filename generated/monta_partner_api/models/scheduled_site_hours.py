"""ScheduledSiteHours."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
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
class ScheduledSiteHours(_Model):
    """The hours of a site on one day of the week."""

    weekday: int
    """Which day: 1 is Monday, 7 is Sunday."""
    period_begin: str
    """Time of day when it opens, as HH:mm."""
    period_end: str
    """Time of day when it closes, as HH:mm; 00:00 is midnight at the end of that day."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ScheduledSiteHours:
        """Read the JSON object, under the API's names."""
        return decode_scheduled_site_hours(_dict(data))

    _fields = (
        ("weekday", "weekday", None),
        ("periodBegin", "period_begin", None),
        ("periodEnd", "period_end", None),
    )


_new = object.__new__
_blank = {
    "weekday": _MISSING,
    "periodBegin": _MISSING,
    "periodEnd": _MISSING,
}


def decode_scheduled_site_hours(d: _Any) -> ScheduledSiteHours:
    """Read the JSON object of a `ScheduledSiteHours`."""
    if len(d) != 3:
        return _odd(d, ScheduledSiteHours, _blank, decode_scheduled_site_hours)
    o = _new(ScheduledSiteHours)
    try:
        v = d["weekday"]
        o.weekday = v if v.__class__ is int else _integer(v, d, "weekday", "ScheduledSiteHours", True)
        v = d["periodBegin"]
        o.period_begin = v if v.__class__ is str else _text(v, d, "periodBegin", "ScheduledSiteHours", True)
        v = d["periodEnd"]
        o.period_end = v if v.__class__ is str else _text(v, d, "periodEnd", "ScheduledSiteHours", True)
    except KeyError:
        return _odd(d, ScheduledSiteHours, _blank, decode_scheduled_site_hours)
    o._rest = _COMPLETE
    return o
