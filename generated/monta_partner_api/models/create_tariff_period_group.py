"""CreateTariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    day as _day,
    integer as _integer,
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
class CreateTariffPeriodGroup(_Model):
    """A period group to be created."""

    active_from: _datetime.date
    """The day from which it holds, by the tariff's time zone."""
    active_to: _datetime.date
    """The day up to which it holds, by the tariff's time zone."""
    description: str
    """What people are to know it by."""
    tariff_id: int | Unset = UNSET
    """The tariff that it is to belong to."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff_period_group(_dict(data))

    _fields = (
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
        ("tariffId", "tariff_id", None),
    )
    _optional = {
        "tariffId": "tariff_id",
    }
    _rules = {
        "tariff_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "activeFrom": _MISSING,
    "activeTo": _MISSING,
    "description": _MISSING,
    "tariffId": None,
}


def decode_create_tariff_period_group(d: _Any) -> CreateTariffPeriodGroup:
    """Read the JSON object of a `CreateTariffPeriodGroup`."""
    if len(d) != 4:
        return _odd(d, CreateTariffPeriodGroup, _blank, decode_create_tariff_period_group)
    o = _new(CreateTariffPeriodGroup)
    try:
        v = d["activeFrom"]
        o.active_from = _day(v, d, "activeFrom", "CreateTariffPeriodGroup", True)
        v = d["activeTo"]
        o.active_to = _day(v, d, "activeTo", "CreateTariffPeriodGroup", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else _text(v, d, "description", "CreateTariffPeriodGroup", True)
        )
        v = d["tariffId"]
        o.tariff_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "tariffId", "CreateTariffPeriodGroup")
        )
    except KeyError:
        return _odd(d, CreateTariffPeriodGroup, _blank, decode_create_tariff_period_group)
    o._rest = _COMPLETE
    return o
