"""CreateTariffRecurringPeriod."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    integer as _integer,
    money as _money,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariffRecurringPeriod(_Model):
    """CreateTariffRecurringPeriod."""

    tariff_id: int
    group_id: int
    day_of_week: _models.DayOfWeek
    end_day_of_week: _models.DayOfWeek | None | Unset = UNSET
    start_hour: int
    end_hour: int
    price: _Decimal
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "tariffId",
        "groupId",
        "dayOfWeek",
        "endDayOfWeek",
        "startHour",
        "endHour",
        "price",
    )
)


def decode_create_tariff_recurring_period(d: _Any) -> CreateTariffRecurringPeriod:
    """Read the JSON object of a `CreateTariffRecurringPeriod`."""
    o = _new(CreateTariffRecurringPeriod)
    get = d.get
    v = get("tariffId")
    o.tariff_id = (
        v if v.__class__ is int else _integer(d, "tariffId", "CreateTariffRecurringPeriod", needed=True)
    )
    v = get("groupId")
    o.group_id = (
        v if v.__class__ is int else _integer(d, "groupId", "CreateTariffRecurringPeriod", needed=True)
    )
    v = get("dayOfWeek")
    o.day_of_week = (
        _day_of_week[v]
        if v.__class__ is str and v in _day_of_week
        else _word(d, "dayOfWeek", "CreateTariffRecurringPeriod", DayOfWeek, needed=True)
    )
    v = get("endDayOfWeek")
    o.end_day_of_week = (
        _absent(d, "endDayOfWeek")
        if v is None
        else _day_of_week[v]
        if v.__class__ is str and v in _day_of_week
        else _word(d, "endDayOfWeek", "CreateTariffRecurringPeriod", DayOfWeek)
    )
    v = get("startHour")
    o.start_hour = (
        v if v.__class__ is int else _integer(d, "startHour", "CreateTariffRecurringPeriod", needed=True)
    )
    v = get("endHour")
    o.end_hour = (
        v if v.__class__ is int else _integer(d, "endHour", "CreateTariffRecurringPeriod", needed=True)
    )
    o.price = _money(d, "price", "CreateTariffRecurringPeriod", needed=True)
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "CreateTariffRecurringPeriod")[1]
    )
    return o


# Below the class, so that models may hold each other.
from .day_of_week import DayOfWeek, members as _day_of_week
