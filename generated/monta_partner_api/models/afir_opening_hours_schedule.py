"""AfirOpeningHoursSchedule."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AfirOpeningHoursSchedule(_Model):
    """Opening hours by weekday. A day may have several spans; for a day that is null or absent, none are
    given."""

    monday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Mondays."""
    tuesday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Tuesdays."""
    wednesday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Wednesdays."""
    thursday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Thursdays."""
    friday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Fridays."""
    saturday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Saturdays."""
    sunday: _list[_models.AfirOpeningHoursEntry] | None = None
    """Spans on Sundays."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirOpeningHoursSchedule:
        """Read the JSON object, under the API's names."""
        return decode_afir_opening_hours_schedule(_dict(data))

    _fields = (
        ("monday", "monday", _to_list(_to_dict)),
        ("tuesday", "tuesday", _to_list(_to_dict)),
        ("wednesday", "wednesday", _to_list(_to_dict)),
        ("thursday", "thursday", _to_list(_to_dict)),
        ("friday", "friday", _to_list(_to_dict)),
        ("saturday", "saturday", _to_list(_to_dict)),
        ("sunday", "sunday", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "monday": None,
    "tuesday": None,
    "wednesday": None,
    "thursday": None,
    "friday": None,
    "saturday": None,
    "sunday": None,
}


def decode_afir_opening_hours_schedule(d: _Any) -> AfirOpeningHoursSchedule:
    """Read the JSON object of a `AfirOpeningHoursSchedule`."""
    if len(d) != 7:
        return _odd(d, AfirOpeningHoursSchedule, _blank, decode_afir_opening_hours_schedule)
    o = _new(AfirOpeningHoursSchedule)
    try:
        v = d["monday"]
        o.monday = (
            None
            if v is None
            else _records(v, d, "monday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry)
            if v.__class__ is list
            else _array(v, d, "monday", "AfirOpeningHoursSchedule")
        )
        v = d["tuesday"]
        o.tuesday = (
            None
            if v is None
            else _records(
                v, d, "tuesday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry
            )
            if v.__class__ is list
            else _array(v, d, "tuesday", "AfirOpeningHoursSchedule")
        )
        v = d["wednesday"]
        o.wednesday = (
            None
            if v is None
            else _records(
                v, d, "wednesday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry
            )
            if v.__class__ is list
            else _array(v, d, "wednesday", "AfirOpeningHoursSchedule")
        )
        v = d["thursday"]
        o.thursday = (
            None
            if v is None
            else _records(
                v, d, "thursday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry
            )
            if v.__class__ is list
            else _array(v, d, "thursday", "AfirOpeningHoursSchedule")
        )
        v = d["friday"]
        o.friday = (
            None
            if v is None
            else _records(v, d, "friday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry)
            if v.__class__ is list
            else _array(v, d, "friday", "AfirOpeningHoursSchedule")
        )
        v = d["saturday"]
        o.saturday = (
            None
            if v is None
            else _records(
                v, d, "saturday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry
            )
            if v.__class__ is list
            else _array(v, d, "saturday", "AfirOpeningHoursSchedule")
        )
        v = d["sunday"]
        o.sunday = (
            None
            if v is None
            else _records(v, d, "sunday", "AfirOpeningHoursSchedule", _models.decode_afir_opening_hours_entry)
            if v.__class__ is list
            else _array(v, d, "sunday", "AfirOpeningHoursSchedule")
        )
    except KeyError:
        return _odd(d, AfirOpeningHoursSchedule, _blank, decode_afir_opening_hours_schedule)
    o._rest = _COMPLETE
    return o
