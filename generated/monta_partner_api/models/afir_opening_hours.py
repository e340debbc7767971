"""AfirOpeningHours."""

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
class AfirOpeningHours(_Model):
    """AfirOpeningHours."""

    open_twenty_four_seven: bool
    schedule: _models.AfirOpeningHoursSchedule | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirOpeningHours:
        """Read the JSON object, under the API's names."""
        return decode_afir_opening_hours(_dict(data))

    _fields = (
        ("openTwentyFourSeven", "open_twenty_four_seven", None),
        ("schedule", "schedule", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "openTwentyFourSeven",
        "schedule",
    )
)


def decode_afir_opening_hours(d: _Any) -> AfirOpeningHours:
    """Read the JSON object of a `AfirOpeningHours`."""
    o = _new(AfirOpeningHours)
    get = d.get
    v = get("openTwentyFourSeven")
    o.open_twenty_four_seven = (
        v if v.__class__ is bool else _boolean(d, "openTwentyFourSeven", "AfirOpeningHours", needed=True)
    )
    v = get("schedule")
    o.schedule = (
        None
        if v is None
        else decode_afir_opening_hours_schedule(v)
        if v.__class__ is dict
        else _record(d, "schedule", "AfirOpeningHours")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AfirOpeningHours")
    return o


# Below the class, so that models may hold each other.
from .afir_opening_hours_schedule import decode_afir_opening_hours_schedule
