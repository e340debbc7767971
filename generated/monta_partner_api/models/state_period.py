"""StatePeriod."""

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
class StatePeriod(_Model):
    """The time that was spent in one state."""

    state: str
    """The state, such as `operational`. An open list."""
    percentage: float
    """Its share of the time, in %."""
    duration: int
    """How long it lasted, in seconds."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> StatePeriod:
        """Read the JSON object, under the API's names."""
        return decode_state_period(_dict(data))

    _fields = (
        ("state", "state", None),
        ("percentage", "percentage", None),
        ("duration", "duration", None),
    )


_new = object.__new__
_blank = {
    "state": _MISSING,
    "percentage": _MISSING,
    "duration": _MISSING,
}


def decode_state_period(d: _Any) -> StatePeriod:
    """Read the JSON object of a `StatePeriod`."""
    if len(d) != 3:
        return _odd(d, StatePeriod, _blank, decode_state_period)
    o = _new(StatePeriod)
    try:
        v = d["state"]
        o.state = v if v.__class__ is str else _text(v, d, "state", "StatePeriod", True)
        v = d["percentage"]
        o.percentage = v if v.__class__ is float else _number(v, d, "percentage", "StatePeriod", True)
        v = d["duration"]
        o.duration = v if v.__class__ is int else _integer(v, d, "duration", "StatePeriod", True)
    except KeyError:
        return _odd(d, StatePeriod, _blank, decode_state_period)
    o._rest = _COMPLETE
    return o
