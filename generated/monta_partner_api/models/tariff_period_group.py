"""TariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    day as _day,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffPeriodGroup(_Model):
    """A span of days in which a tariff has its own recurring periods and prices."""

    id: int
    """Identifies the period group."""
    active_from: _datetime.date
    """The day from which it holds, by the tariff's time zone."""
    active_to: _datetime.date
    """The day up to which it holds, by the tariff's time zone."""
    description: str
    """What people know it by."""
    tariff_id: int
    """The tariff that it belongs to."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_tariff_period_group(_dict(data))

    _fields = (
        ("id", "id", None),
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
        ("tariffId", "tariff_id", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "activeFrom": _MISSING,
    "activeTo": _MISSING,
    "description": _MISSING,
    "tariffId": _MISSING,
}


def decode_tariff_period_group(d: _Any) -> TariffPeriodGroup:
    """Read the JSON object of a `TariffPeriodGroup`."""
    if len(d) != 5:
        return _odd(d, TariffPeriodGroup, _blank, decode_tariff_period_group)
    o = _new(TariffPeriodGroup)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TariffPeriodGroup", True)
        v = d["activeFrom"]
        o.active_from = _day(v, d, "activeFrom", "TariffPeriodGroup", True)
        v = d["activeTo"]
        o.active_to = _day(v, d, "activeTo", "TariffPeriodGroup", True)
        v = d["description"]
        o.description = v if v.__class__ is str else _text(v, d, "description", "TariffPeriodGroup", True)
        v = d["tariffId"]
        o.tariff_id = v if v.__class__ is int else _integer(v, d, "tariffId", "TariffPeriodGroup", True)
    except KeyError:
        return _odd(d, TariffPeriodGroup, _blank, decode_tariff_period_group)
    o._rest = _COMPLETE
    return o
