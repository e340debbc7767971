"""CreateTariffRecurringPeriod."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    money as _money,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .day_of_week import DayOfWeek, members as _day_of_week


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariffRecurringPeriod(_Model):
    """A weekly recurring price to add to a period group of a tariff."""

    tariff_id: int
    """The tariff that gets the period."""
    group_id: int
    """The period group of that tariff that gets the period."""
    day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str
    """Its day, or the first of several."""
    end_day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET
    """The last day, if the period covers several; absent or null if it covers only `dayOfWeek`."""
    start_hour: int
    """Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`."""
    end_hour: int
    """Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that hour
    still belongs to it is not stated."""
    price: _Decimal | int | float
    """Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the tariff's
    `pricesWithVat` is true."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariffRecurringPeriod:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff_recurring_period(_dict(data))

    _fields = (
        ("tariffId", "tariff_id", None),
        ("groupId", "group_id", None),
        ("dayOfWeek", "day_of_week", _to_value),
        ("endDayOfWeek", "end_day_of_week", _to_value),
        ("startHour", "start_hour", None),
        ("endHour", "end_hour", None),
        ("price", "price", _to_number),
    )
    _optional = {
        "endDayOfWeek": "end_day_of_week",
    }
    _rules = {
        "tariff_id": {"bits": 64},
        "group_id": {"bits": 64},
        "start_hour": {"bits": 32},
        "end_hour": {"bits": 32},
    }


_new = object.__new__
_blank = {
    "tariffId": _MISSING,
    "groupId": _MISSING,
    "dayOfWeek": _MISSING,
    "endDayOfWeek": None,
    "startHour": _MISSING,
    "endHour": _MISSING,
    "price": _MISSING,
}


def decode_create_tariff_recurring_period(d: _Any) -> CreateTariffRecurringPeriod:
    """Read the JSON object of a `CreateTariffRecurringPeriod`."""
    if len(d) != 7:
        return _odd(d, CreateTariffRecurringPeriod, _blank, decode_create_tariff_recurring_period)
    o = _new(CreateTariffRecurringPeriod)
    try:
        v = d["tariffId"]
        o.tariff_id = (
            v if v.__class__ is int else _integer(v, d, "tariffId", "CreateTariffRecurringPeriod", True)
        )
        v = d["groupId"]
        o.group_id = (
            v if v.__class__ is int else _integer(v, d, "groupId", "CreateTariffRecurringPeriod", True)
        )
        v = d["dayOfWeek"]
        o.day_of_week = (
            _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "dayOfWeek", "CreateTariffRecurringPeriod", DayOfWeek, True)
        )
        v = d["endDayOfWeek"]
        o.end_day_of_week = (
            None
            if v is None
            else _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "endDayOfWeek", "CreateTariffRecurringPeriod", DayOfWeek)
        )
        v = d["startHour"]
        o.start_hour = (
            v if v.__class__ is int else _integer(v, d, "startHour", "CreateTariffRecurringPeriod", True)
        )
        v = d["endHour"]
        o.end_hour = (
            v if v.__class__ is int else _integer(v, d, "endHour", "CreateTariffRecurringPeriod", True)
        )
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "price", "CreateTariffRecurringPeriod", True)
        )
    except KeyError:
        return _odd(d, CreateTariffRecurringPeriod, _blank, decode_create_tariff_recurring_period)
    o._rest = _COMPLETE
    return o
