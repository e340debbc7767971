"""OpeningTimes."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    odd as _odd,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OpeningTimes(_Model):
    """When a site is open. Regular and exceptional hours are single objects here, not lists."""

    twenty_four_seven: bool | None = None
    """Whether it is open day and night, all week; null if not known."""
    regular_hours: _models.ScheduledSiteHours | None = None
    """Its hours in a normal week; null if none are set."""
    exceptional_openings: _models.ExceptionalHours | None = None
    """When it is open although regular hours say closed; null if none are set."""
    exceptional_closings: _models.ExceptionalHours | None = None
    """When it is closed although regular hours say open; null if none are set."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OpeningTimes:
        """Read the JSON object, under the API's names."""
        return decode_opening_times(_dict(data))

    _fields = (
        ("twentyFourSeven", "twenty_four_seven", None),
        ("regularHours", "regular_hours", _to_dict),
        ("exceptionalOpenings", "exceptional_openings", _to_dict),
        ("exceptionalClosings", "exceptional_closings", _to_dict),
    )


_new = object.__new__
_blank = {
    "twentyFourSeven": None,
    "regularHours": None,
    "exceptionalOpenings": None,
    "exceptionalClosings": None,
}


def decode_opening_times(d: _Any) -> OpeningTimes:
    """Read the JSON object of a `OpeningTimes`."""
    if len(d) != 4:
        return _odd(d, OpeningTimes, _blank, decode_opening_times)
    o = _new(OpeningTimes)
    try:
        v = d["twentyFourSeven"]
        o.twenty_four_seven = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "twentyFourSeven", "OpeningTimes")
        )
        v = d["regularHours"]
        o.regular_hours = (
            None
            if v is None
            else _models.decode_scheduled_site_hours(v)
            if v.__class__ is dict
            else _record(v, d, "regularHours", "OpeningTimes")
        )
        v = d["exceptionalOpenings"]
        o.exceptional_openings = (
            None
            if v is None
            else _models.decode_exceptional_hours(v)
            if v.__class__ is dict
            else _record(v, d, "exceptionalOpenings", "OpeningTimes")
        )
        v = d["exceptionalClosings"]
        o.exceptional_closings = (
            None
            if v is None
            else _models.decode_exceptional_hours(v)
            if v.__class__ is dict
            else _record(v, d, "exceptionalClosings", "OpeningTimes")
        )
    except KeyError:
        return _odd(d, OpeningTimes, _blank, decode_opening_times)
    o._rest = _COMPLETE
    return o
