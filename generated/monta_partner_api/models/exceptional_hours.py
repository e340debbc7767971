"""ExceptionalHours."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
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
class ExceptionalHours(_Model):
    """A time when a site is open or closed against its regular hours. It has times of day but no date."""

    period_begin: str
    """Time of day when it begins, as HH:mm."""
    period_end: str
    """Time of day when it ends, as HH:mm; 00:00 is midnight at the end of that day."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ExceptionalHours:
        """Read the JSON object, under the API's names."""
        return decode_exceptional_hours(_dict(data))

    _fields = (
        ("periodBegin", "period_begin", None),
        ("periodEnd", "period_end", None),
    )


_new = object.__new__
_blank = {
    "periodBegin": _MISSING,
    "periodEnd": _MISSING,
}


def decode_exceptional_hours(d: _Any) -> ExceptionalHours:
    """Read the JSON object of a `ExceptionalHours`."""
    if len(d) != 2:
        return _odd(d, ExceptionalHours, _blank, decode_exceptional_hours)
    o = _new(ExceptionalHours)
    try:
        v = d["periodBegin"]
        o.period_begin = v if v.__class__ is str else _text(v, d, "periodBegin", "ExceptionalHours", True)
        v = d["periodEnd"]
        o.period_end = v if v.__class__ is str else _text(v, d, "periodEnd", "ExceptionalHours", True)
    except KeyError:
        return _odd(d, ExceptionalHours, _blank, decode_exceptional_hours)
    o._rest = _COMPLETE
    return o
