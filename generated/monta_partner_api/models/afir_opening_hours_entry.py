"""AfirOpeningHoursEntry."""

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
class AfirOpeningHoursEntry(_Model):
    """One span of opening hours within a day. The time zone is not documented; local time at the charge
    point is likely."""

    from_: str
    """Time of day when it opens."""
    to: str
    """Time of day when it closes."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirOpeningHoursEntry:
        """Read the JSON object, under the API's names."""
        return decode_afir_opening_hours_entry(_dict(data))

    _fields = (
        ("from", "from_", None),
        ("to", "to", None),
    )


_new = object.__new__
_blank = {
    "from": _MISSING,
    "to": _MISSING,
}


def decode_afir_opening_hours_entry(d: _Any) -> AfirOpeningHoursEntry:
    """Read the JSON object of a `AfirOpeningHoursEntry`."""
    if len(d) != 2:
        return _odd(d, AfirOpeningHoursEntry, _blank, decode_afir_opening_hours_entry)
    o = _new(AfirOpeningHoursEntry)
    try:
        v = d["from"]
        o.from_ = v if v.__class__ is str else _text(v, d, "from", "AfirOpeningHoursEntry", True)
        v = d["to"]
        o.to = v if v.__class__ is str else _text(v, d, "to", "AfirOpeningHoursEntry", True)
    except KeyError:
        return _odd(d, AfirOpeningHoursEntry, _blank, decode_afir_opening_hours_entry)
    o._rest = _COMPLETE
    return o
