"""TariffRecurringPeriod."""

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
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffRecurringPeriod(_Model):
    """TariffRecurringPeriod."""

    id: int
    tariff_id: int
    day_of_week: _models.DayOfWeek
    end_day_of_week: _models.DayOfWeek | None = None
    start: int
    end: int
    price: _Decimal
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "tariffId",
        "dayOfWeek",
        "endDayOfWeek",
        "start",
        "end",
        "price",
    )
)


def decode_tariff_recurring_period(d: _Any) -> TariffRecurringPeriod:
    """Read the JSON object of a `TariffRecurringPeriod`."""
    o = _new(TariffRecurringPeriod)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TariffRecurringPeriod", needed=True)
    v = get("tariffId")
    o.tariff_id = v if v.__class__ is int else _integer(d, "tariffId", "TariffRecurringPeriod", needed=True)
    v = get("dayOfWeek")
    o.day_of_week = (
        _day_of_week[v]
        if v.__class__ is str and v in _day_of_week
        else _word(d, "dayOfWeek", "TariffRecurringPeriod", DayOfWeek, needed=True)
    )
    v = get("endDayOfWeek")
    o.end_day_of_week = (
        None
        if v is None
        else _day_of_week[v]
        if v.__class__ is str and v in _day_of_week
        else _word(d, "endDayOfWeek", "TariffRecurringPeriod", DayOfWeek)
    )
    v = get("start")
    o.start = v if v.__class__ is int else _integer(d, "start", "TariffRecurringPeriod", needed=True)
    v = get("end")
    o.end = v if v.__class__ is int else _integer(d, "end", "TariffRecurringPeriod", needed=True)
    o.price = _money(d, "price", "TariffRecurringPeriod", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TariffRecurringPeriod")
    return o


# Below the class, so that models may hold each other.
from .day_of_week import DayOfWeek, members as _day_of_week
