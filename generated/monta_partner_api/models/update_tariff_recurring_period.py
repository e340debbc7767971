"""UpdateTariffRecurringPeriod."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class UpdateTariffRecurringPeriod(_Model):
    """Changes to a recurring period. What you leave out stays as it is."""

    day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET
    """Its day, or the first of several."""
    end_day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET
    """The last day, if the period covers several."""
    start_hour: int | None | Unset = UNSET
    """Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`."""
    end_hour: int | None | Unset = UNSET
    """Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that hour
    still belongs to it is not stated."""
    price: _Decimal | int | float | None | Unset = UNSET
    """Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the tariff's
    `pricesWithVat` is true."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> UpdateTariffRecurringPeriod:
        """Read the JSON object, under the API's names."""
        return decode_update_tariff_recurring_period(_dict(data))

    _fields = (
        ("dayOfWeek", "day_of_week", _to_value),
        ("endDayOfWeek", "end_day_of_week", _to_value),
        ("startHour", "start_hour", None),
        ("endHour", "end_hour", None),
        ("price", "price", _to_number),
    )
    _optional = {
        "dayOfWeek": "day_of_week",
        "endDayOfWeek": "end_day_of_week",
        "startHour": "start_hour",
        "endHour": "end_hour",
        "price": "price",
    }
    _rules = {
        "start_hour": {"bits": 32},
        "end_hour": {"bits": 32},
    }


_new = object.__new__
_blank = {
    "dayOfWeek": None,
    "endDayOfWeek": None,
    "startHour": None,
    "endHour": None,
    "price": None,
}


def decode_update_tariff_recurring_period(d: _Any) -> UpdateTariffRecurringPeriod:
    """Read the JSON object of a `UpdateTariffRecurringPeriod`."""
    if len(d) != 5:
        return _odd(d, UpdateTariffRecurringPeriod, _blank, decode_update_tariff_recurring_period)
    o = _new(UpdateTariffRecurringPeriod)
    try:
        v = d["dayOfWeek"]
        o.day_of_week = (
            None
            if v is None
            else _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "dayOfWeek", "UpdateTariffRecurringPeriod", DayOfWeek)
        )
        v = d["endDayOfWeek"]
        o.end_day_of_week = (
            None
            if v is None
            else _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "endDayOfWeek", "UpdateTariffRecurringPeriod", DayOfWeek)
        )
        v = d["startHour"]
        o.start_hour = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "startHour", "UpdateTariffRecurringPeriod")
        )
        v = d["endHour"]
        o.end_hour = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "endHour", "UpdateTariffRecurringPeriod")
        )
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "price", "UpdateTariffRecurringPeriod")
        )
    except KeyError:
        return _odd(d, UpdateTariffRecurringPeriod, _blank, decode_update_tariff_recurring_period)
    o._rest = _COMPLETE
    return o
