"""Pageable."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    odd as _odd,
    record as _record,
    records as _records,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .pageable_mode import PageableMode, members as _pageable_mode


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Pageable(_Model):
    """How the server cut and sorted a page. You rarely need it: `page` and `perPage` say the same."""

    order_by: _list[_models.SortOrder]
    """By what the rows are sorted, most important first."""
    number: int | None = None
    """Which page this is, from 0."""
    size: int
    """Rows a page."""
    mode: _models.PageableMode | None = None
    """How pages are counted."""
    sort: _models.Sort
    """The same order as an object of its own."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Pageable:
        """Read the JSON object, under the API's names."""
        return decode_pageable(_dict(data))

    _fields = (
        ("orderBy", "order_by", _to_list(_to_dict)),
        ("number", "number", None),
        ("size", "size", None),
        ("mode", "mode", _to_value),
        ("sort", "sort", _to_dict),
    )


_new = object.__new__
_blank = {
    "orderBy": _MISSING,
    "number": None,
    "size": _MISSING,
    "mode": None,
    "sort": _MISSING,
}


def decode_pageable(d: _Any) -> Pageable:
    """Read the JSON object of a `Pageable`."""
    if len(d) != 5:
        return _odd(d, Pageable, _blank, decode_pageable)
    o = _new(Pageable)
    try:
        v = d["orderBy"]
        o.order_by = (
            _records(v, d, "orderBy", "Pageable", _models.decode_sort_order)
            if v.__class__ is list
            else _array(v, d, "orderBy", "Pageable", True)
        )
        v = d["number"]
        o.number = v if v.__class__ is int else None if v is None else _integer(v, d, "number", "Pageable")
        v = d["size"]
        o.size = v if v.__class__ is int else _integer(v, d, "size", "Pageable", True)
        v = d["mode"]
        o.mode = (
            None
            if v is None
            else _pageable_mode[v]
            if v.__class__ is str and v in _pageable_mode
            else _word(v, d, "mode", "Pageable", PageableMode)
        )
        v = d["sort"]
        o.sort = _models.decode_sort(v) if v.__class__ is dict else _record(v, d, "sort", "Pageable", True)
    except KeyError:
        return _odd(d, Pageable, _blank, decode_pageable)
    o._rest = _COMPLETE
    return o
