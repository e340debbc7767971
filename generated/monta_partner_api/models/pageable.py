"""Pageable."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Pageable(_Model):
    """Pageable."""

    order_by: _list[_models.SortOrder]
    number: int | None = None
    size: int
    mode: _models.PageableMode | None = None
    sort: _models.Sort
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "orderBy",
        "number",
        "size",
        "mode",
        "sort",
    )
)


def decode_pageable(d: _Any) -> Pageable:
    """Read the JSON object of a `Pageable`."""
    o = _new(Pageable)
    get = d.get
    v = get("orderBy")
    o.order_by = (
        [
            decode_sort_order(x) if x.__class__ is dict else _item_record(x, d, "orderBy", "Pageable")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "orderBy", "Pageable", needed=True)
    )
    v = get("number")
    o.number = None if v is None else v if v.__class__ is int else _integer(d, "number", "Pageable")
    v = get("size")
    o.size = v if v.__class__ is int else _integer(d, "size", "Pageable", needed=True)
    v = get("mode")
    o.mode = (
        None
        if v is None
        else _pageable_mode[v]
        if v.__class__ is str and v in _pageable_mode
        else _word(d, "mode", "Pageable", PageableMode)
    )
    v = get("sort")
    o.sort = decode_sort(v) if v.__class__ is dict else _record(d, "sort", "Pageable", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Pageable")
    return o


# Below the class, so that models may hold each other.
from .pageable_mode import PageableMode, members as _pageable_mode
from .sort import decode_sort
from .sort_order import decode_sort_order
