"""TariffRecurringPeriod."""

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
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .day_of_week import DayOfWeek, members as _day_of_week


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffRecurringPeriod(_Model):
    """A price that returns every week, on the same days and hours."""

    id: int
    """Identifies the recurring period."""
    tariff_id: int
    """The tariff that it belongs to."""
    day_of_week: _models.DayOfWeek
    """Its day, or the first of several."""
    end_day_of_week: _models.DayOfWeek | None = None
    """The last day, if the period covers several; null if it covers only `dayOfWeek`."""
    start: int
    """Hour of the day at which it starts, in the tariff's time zone. Sent as `startHour`."""
    end: int
    """Hour of the day at which it ends, in the tariff's time zone. Sent as `endHour`. Whether that hour
    still belongs to it is not stated."""
    price: _Decimal
    """Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the tariff's
    `pricesWithVat` is true."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffRecurringPeriod:
        """Read the JSON object, under the API's names."""
        return decode_tariff_recurring_period(_dict(data))

    _fields = (
        ("id", "id", None),
        ("tariffId", "tariff_id", None),
        ("dayOfWeek", "day_of_week", _to_value),
        ("endDayOfWeek", "end_day_of_week", _to_value),
        ("start", "start", None),
        ("end", "end", None),
        ("price", "price", _to_number),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "tariffId": _MISSING,
    "dayOfWeek": _MISSING,
    "endDayOfWeek": None,
    "start": _MISSING,
    "end": _MISSING,
    "price": _MISSING,
}


def decode_tariff_recurring_period(d: _Any) -> TariffRecurringPeriod:
    """Read the JSON object of a `TariffRecurringPeriod`."""
    if len(d) != 7:
        return _odd(d, TariffRecurringPeriod, _blank, decode_tariff_recurring_period)
    o = _new(TariffRecurringPeriod)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TariffRecurringPeriod", True)
        v = d["tariffId"]
        o.tariff_id = v if v.__class__ is int else _integer(v, d, "tariffId", "TariffRecurringPeriod", True)
        v = d["dayOfWeek"]
        o.day_of_week = (
            _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "dayOfWeek", "TariffRecurringPeriod", DayOfWeek, True)
        )
        v = d["endDayOfWeek"]
        o.end_day_of_week = (
            None
            if v is None
            else _day_of_week[v]
            if v.__class__ is str and v in _day_of_week
            else _word(v, d, "endDayOfWeek", "TariffRecurringPeriod", DayOfWeek)
        )
        v = d["start"]
        o.start = v if v.__class__ is int else _integer(v, d, "start", "TariffRecurringPeriod", True)
        v = d["end"]
        o.end = v if v.__class__ is int else _integer(v, d, "end", "TariffRecurringPeriod", True)
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "price", "TariffRecurringPeriod", True)
        )
    except KeyError:
        return _odd(d, TariffRecurringPeriod, _blank, decode_tariff_recurring_period)
    o._rest = _COMPLETE
    return o
