"""AfirOpeningHours."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
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
class AfirOpeningHours(_Model):
    """When the public can use a charge point."""

    open_twenty_four_seven: bool
    """Whether it is open at all hours of all days."""
    schedule: _models.AfirOpeningHoursSchedule | None = None
    """Opening hours by weekday, where it is not open at all hours; null otherwise."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirOpeningHours:
        """Read the JSON object, under the API's names."""
        return decode_afir_opening_hours(_dict(data))

    _fields = (
        ("openTwentyFourSeven", "open_twenty_four_seven", None),
        ("schedule", "schedule", _to_dict),
    )


_new = object.__new__
_blank = {
    "openTwentyFourSeven": _MISSING,
    "schedule": None,
}


def decode_afir_opening_hours(d: _Any) -> AfirOpeningHours:
    """Read the JSON object of a `AfirOpeningHours`."""
    if len(d) != 2:
        return _odd(d, AfirOpeningHours, _blank, decode_afir_opening_hours)
    o = _new(AfirOpeningHours)
    try:
        v = d["openTwentyFourSeven"]
        o.open_twenty_four_seven = (
            v if v.__class__ is bool else _boolean(v, d, "openTwentyFourSeven", "AfirOpeningHours", True)
        )
        v = d["schedule"]
        o.schedule = (
            None
            if v is None
            else _models.decode_afir_opening_hours_schedule(v)
            if v.__class__ is dict
            else _record(v, d, "schedule", "AfirOpeningHours")
        )
    except KeyError:
        return _odd(d, AfirOpeningHours, _blank, decode_afir_opening_hours)
    o._rest = _COMPLETE
    return o
