"""TariffRecurringPeriodPage."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    record as _record,
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
class TariffRecurringPeriodPage(_Model):
    """One page of recurring periods. Unlike in other lists, the rows stand in `content` and the counts
    beside them."""

    content: _list[_models.TariffRecurringPeriod]
    """The rows of this page."""
    pageable: _models.Pageable
    """How the page was cut and sorted."""
    page_number: int | None = None
    """Which page this is, from 0."""
    offset: int | None = None
    """Number of rows before this page."""
    size: int | None = None
    """Rows a page."""
    empty: bool | None = None
    """Whether this page has no rows."""
    number_of_elements: int | None = None
    """Rows on this page."""
    total_size: int
    """Rows on all pages together."""
    total_pages: int
    """Pages in all."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "content": _MISSING,
    "pageable": _MISSING,
    "pageNumber": None,
    "offset": None,
    "size": None,
    "empty": None,
    "numberOfElements": None,
    "totalSize": _MISSING,
    "totalPages": _MISSING,
}


def decode_tariff_recurring_period_page(d: _Any) -> TariffRecurringPeriodPage:
    """Read the JSON object of a `TariffRecurringPeriodPage`."""
    if len(d) != 9:
        return _odd(d, TariffRecurringPeriodPage, _blank, decode_tariff_recurring_period_page)
    o = _new(TariffRecurringPeriodPage)
    try:
        v = d["content"]
        o.content = (
            _records(v, d, "content", "TariffRecurringPeriodPage", _models.decode_tariff_recurring_period)
            if v.__class__ is list
            else _array(v, d, "content", "TariffRecurringPeriodPage", True)
        )
        v = d["pageable"]
        o.pageable = (
            _models.decode_pageable(v)
            if v.__class__ is dict
            else _record(v, d, "pageable", "TariffRecurringPeriodPage", True)
        )
        v = d["pageNumber"]
        o.page_number = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "pageNumber", "TariffRecurringPeriodPage")
        )
        v = d["offset"]
        o.offset = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "offset", "TariffRecurringPeriodPage")
        )
        v = d["size"]
        o.size = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "size", "TariffRecurringPeriodPage")
        )
        v = d["empty"]
        o.empty = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "empty", "TariffRecurringPeriodPage")
        )
        v = d["numberOfElements"]
        o.number_of_elements = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "numberOfElements", "TariffRecurringPeriodPage")
        )
        v = d["totalSize"]
        o.total_size = (
            v if v.__class__ is int else _integer(v, d, "totalSize", "TariffRecurringPeriodPage", True)
        )
        v = d["totalPages"]
        o.total_pages = (
            v if v.__class__ is int else _integer(v, d, "totalPages", "TariffRecurringPeriodPage", True)
        )
    except KeyError:
        return _odd(d, TariffRecurringPeriodPage, _blank, decode_tariff_recurring_period_page)
    o._rest = _COMPLETE
    return o
