"""OpeningTimes."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OpeningTimes(_Model):
    """OpeningTimes."""

    twenty_four_seven: bool | None = None
    regular_hours: _models.ScheduledSiteHours | None = None
    exceptional_openings: _models.ExceptionalHours | None = None
    exceptional_closings: _models.ExceptionalHours | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "twentyFourSeven",
        "regularHours",
        "exceptionalOpenings",
        "exceptionalClosings",
    )
)


def decode_opening_times(d: _Any) -> OpeningTimes:
    """Read the JSON object of a `OpeningTimes`."""
    o = _new(OpeningTimes)
    get = d.get
    v = get("twentyFourSeven")
    o.twenty_four_seven = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "twentyFourSeven", "OpeningTimes")
    )
    v = get("regularHours")
    o.regular_hours = (
        None
        if v is None
        else decode_scheduled_site_hours(v)
        if v.__class__ is dict
        else _record(d, "regularHours", "OpeningTimes")
    )
    v = get("exceptionalOpenings")
    o.exceptional_openings = (
        None
        if v is None
        else decode_exceptional_hours(v)
        if v.__class__ is dict
        else _record(d, "exceptionalOpenings", "OpeningTimes")
    )
    v = get("exceptionalClosings")
    o.exceptional_closings = (
        None
        if v is None
        else decode_exceptional_hours(v)
        if v.__class__ is dict
        else _record(d, "exceptionalClosings", "OpeningTimes")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "OpeningTimes")
    return o


# Below the class, so that models may hold each other.
from .exceptional_hours import decode_exceptional_hours
from .scheduled_site_hours import decode_scheduled_site_hours
