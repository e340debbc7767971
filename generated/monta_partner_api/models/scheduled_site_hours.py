"""ScheduledSiteHours."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ScheduledSiteHours(_Model):
    """ScheduledSiteHours."""

    weekday: int
    period_begin: str
    period_end: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "weekday",
        "periodBegin",
        "periodEnd",
    )
)


def decode_scheduled_site_hours(d: _Any) -> ScheduledSiteHours:
    """Read the JSON object of a `ScheduledSiteHours`."""
    o = _new(ScheduledSiteHours)
    get = d.get
    v = get("weekday")
    o.weekday = v if v.__class__ is int else _integer(d, "weekday", "ScheduledSiteHours", needed=True)
    v = get("periodBegin")
    o.period_begin = v if v.__class__ is str else _text(d, "periodBegin", "ScheduledSiteHours", needed=True)
    v = get("periodEnd")
    o.period_end = v if v.__class__ is str else _text(d, "periodEnd", "ScheduledSiteHours", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ScheduledSiteHours")
    return o


# Below the class, so that models may hold each other.
