"""ExemptState."""

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
class ExemptState(_Model):
    """Time that the uptime leaves out."""

    percentage: float
    """Its share of the time, in %."""
    duration: int
    """How long it lasted, in seconds."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ExemptState:
        """Read the JSON object, under the API's names."""
        return decode_exempt_state(_dict(data))

    _fields = (
        ("percentage", "percentage", None),
        ("duration", "duration", None),
    )


_new = object.__new__
_blank = {
    "percentage": _MISSING,
    "duration": _MISSING,
}


def decode_exempt_state(d: _Any) -> ExemptState:
    """Read the JSON object of a `ExemptState`."""
    if len(d) != 2:
        return _odd(d, ExemptState, _blank, decode_exempt_state)
    o = _new(ExemptState)
    try:
        v = d["percentage"]
        o.percentage = v if v.__class__ is float else _number(v, d, "percentage", "ExemptState", True)
        v = d["duration"]
        o.duration = v if v.__class__ is int else _integer(v, d, "duration", "ExemptState", True)
    except KeyError:
        return _odd(d, ExemptState, _blank, decode_exempt_state)
    o._rest = _COMPLETE
    return o
