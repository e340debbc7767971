"""TariffRecurringPeriodPage."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffRecurringPeriodPage(_Model):
    """TariffRecurringPeriodPage."""

    content: _list[_models.TariffRecurringPeriod]
    pageable: _models.Pageable
    page_number: int | None = None
    offset: int | None = None
    size: int | None = None
    empty: bool | None = None
    number_of_elements: int | None = None
    total_size: int
    total_pages: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffRecurringPeriodPage:
        """Read the JSON object, under the API's names."""
        return decode_tariff_recurring_period_page(_dict(data))

    _fields = (
        ("content", "content", _to_list(_to_dict)),
        ("pageable", "pageable", _to_dict),
        ("pageNumber", "page_number", None),
        ("offset", "offset", None),
        ("size", "size", None),
        ("empty", "empty", None),
        ("numberOfElements", "number_of_elements", None),
        ("totalSize", "total_size", None),
        ("totalPages", "total_pages", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "content",
        "pageable",
        "pageNumber",
        "offset",
        "size",
        "empty",
        "numberOfElements",
        "totalSize",
        "totalPages",
    )
)


def decode_tariff_recurring_period_page(d: _Any) -> TariffRecurringPeriodPage:
    """Read the JSON object of a `TariffRecurringPeriodPage`."""
    o = _new(TariffRecurringPeriodPage)
    get = d.get
    v = get("content")
    o.content = (
        [
            decode_tariff_recurring_period(x)
            if x.__class__ is dict
            else _item_record(x, d, "content", "TariffRecurringPeriodPage")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "content", "TariffRecurringPeriodPage", needed=True)
    )
    v = get("pageable")
    o.pageable = (
        decode_pageable(v)
        if v.__class__ is dict
        else _record(d, "pageable", "TariffRecurringPeriodPage", needed=True)
    )
    v = get("pageNumber")
    o.page_number = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "pageNumber", "TariffRecurringPeriodPage")
    )
    v = get("offset")
    o.offset = (
        None if v is None else v if v.__class__ is int else _integer(d, "offset", "TariffRecurringPeriodPage")
    )
    v = get("size")
    o.size = (
        None if v is None else v if v.__class__ is int else _integer(d, "size", "TariffRecurringPeriodPage")
    )
    v = get("empty")
    o.empty = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "empty", "TariffRecurringPeriodPage")
    )
    v = get("numberOfElements")
    o.number_of_elements = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "numberOfElements", "TariffRecurringPeriodPage")
    )
    v = get("totalSize")
    o.total_size = (
        v if v.__class__ is int else _integer(d, "totalSize", "TariffRecurringPeriodPage", needed=True)
    )
    v = get("totalPages")
    o.total_pages = (
        v if v.__class__ is int else _integer(d, "totalPages", "TariffRecurringPeriodPage", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TariffRecurringPeriodPage")
    return o


# Below the class, so that models may hold each other.
from .pageable import decode_pageable
from .tariff_recurring_period import decode_tariff_recurring_period
