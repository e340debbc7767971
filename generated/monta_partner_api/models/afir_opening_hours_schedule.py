"""AfirOpeningHoursSchedule."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AfirOpeningHoursSchedule(_Model):
    """AfirOpeningHoursSchedule."""

    monday: _list[_models.AfirOpeningHoursEntry] | None = None
    tuesday: _list[_models.AfirOpeningHoursEntry] | None = None
    wednesday: _list[_models.AfirOpeningHoursEntry] | None = None
    thursday: _list[_models.AfirOpeningHoursEntry] | None = None
    friday: _list[_models.AfirOpeningHoursEntry] | None = None
    saturday: _list[_models.AfirOpeningHoursEntry] | None = None
    sunday: _list[_models.AfirOpeningHoursEntry] | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    )
)


def decode_afir_opening_hours_schedule(d: _Any) -> AfirOpeningHoursSchedule:
    """Read the JSON object of a `AfirOpeningHoursSchedule`."""
    o = _new(AfirOpeningHoursSchedule)
    get = d.get
    v = get("monday")
    o.monday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "monday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "monday", "AfirOpeningHoursSchedule")
    )
    v = get("tuesday")
    o.tuesday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "tuesday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "tuesday", "AfirOpeningHoursSchedule")
    )
    v = get("wednesday")
    o.wednesday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "wednesday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "wednesday", "AfirOpeningHoursSchedule")
    )
    v = get("thursday")
    o.thursday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "thursday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "thursday", "AfirOpeningHoursSchedule")
    )
    v = get("friday")
    o.friday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "friday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "friday", "AfirOpeningHoursSchedule")
    )
    v = get("saturday")
    o.saturday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "saturday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "saturday", "AfirOpeningHoursSchedule")
    )
    v = get("sunday")
    o.sunday = (
        None
        if v is None
        else [
            decode_afir_opening_hours_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "sunday", "AfirOpeningHoursSchedule")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "sunday", "AfirOpeningHoursSchedule")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AfirOpeningHoursSchedule")
    return o


# Below the class, so that models may hold each other.
from .afir_opening_hours_entry import decode_afir_opening_hours_entry
