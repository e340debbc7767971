"""UpdateTariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    day as _day,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UpdateTariffPeriodGroup(_Model):
    """Changes to a period group. What you leave out stays as it is. It cannot move to another tariff."""

    active_from: _datetime.date | None | Unset = UNSET
    """The day from which it holds, by the tariff's time zone."""
    active_to: _datetime.date | None | Unset = UNSET
    """The day up to which it holds, by the tariff's time zone."""
    description: str | None | Unset = UNSET
    """What people are to know it by."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> UpdateTariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_update_tariff_period_group(_dict(data))

    _fields = (
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
    )
    _optional = {
        "activeFrom": "active_from",
        "activeTo": "active_to",
        "description": "description",
    }


_new = object.__new__
_blank = {
    "activeFrom": None,
    "activeTo": None,
    "description": None,
}


def decode_update_tariff_period_group(d: _Any) -> UpdateTariffPeriodGroup:
    """Read the JSON object of a `UpdateTariffPeriodGroup`."""
    if len(d) != 3:
        return _odd(d, UpdateTariffPeriodGroup, _blank, decode_update_tariff_period_group)
    o = _new(UpdateTariffPeriodGroup)
    try:
        v = d["activeFrom"]
        o.active_from = None if v is None else _day(v, d, "activeFrom", "UpdateTariffPeriodGroup")
        v = d["activeTo"]
        o.active_to = None if v is None else _day(v, d, "activeTo", "UpdateTariffPeriodGroup")
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "UpdateTariffPeriodGroup")
        )
    except KeyError:
        return _odd(d, UpdateTariffPeriodGroup, _blank, decode_update_tariff_period_group)
    o._rest = _COMPLETE
    return o
