"""OpeningHours."""

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
class OpeningHours(_Model):
    """When a site is open, and whether it charges while closed."""

    opening_times: _models.OpeningTimes | None = None
    """When it is open; null if not known."""
    charging_when_closed: bool | None = None
    """Whether drivers may charge while the site is closed; null if not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OpeningHours:
        """Read the JSON object, under the API's names."""
        return decode_opening_hours(_dict(data))

    _fields = (
        ("openingTimes", "opening_times", _to_dict),
        ("chargingWhenClosed", "charging_when_closed", None),
    )


_new = object.__new__
_blank = {
    "openingTimes": None,
    "chargingWhenClosed": None,
}


def decode_opening_hours(d: _Any) -> OpeningHours:
    """Read the JSON object of a `OpeningHours`."""
    if len(d) != 2:
        return _odd(d, OpeningHours, _blank, decode_opening_hours)
    o = _new(OpeningHours)
    try:
        v = d["openingTimes"]
        o.opening_times = (
            None
            if v is None
            else _models.decode_opening_times(v)
            if v.__class__ is dict
            else _record(v, d, "openingTimes", "OpeningHours")
        )
        v = d["chargingWhenClosed"]
        o.charging_when_closed = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "chargingWhenClosed", "OpeningHours")
        )
    except KeyError:
        return _odd(d, OpeningHours, _blank, decode_opening_hours)
    o._rest = _COMPLETE
    return o
