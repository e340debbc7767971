"""ChargePointLogOffsetPageMeta."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .pagination_type import PaginationType, members as _pagination_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointLogOffsetPageMeta(_Model):
    """Where a page reached by number stands."""

    pagination_type: _models.PaginationType
    """Always `offset`; tells this kind of page from the other."""
    item_count: int
    """Rows on this page."""
    current_page: int
    """Which page this is, from 0."""
    per_page: int
    """Rows a full page has."""
    total_page_count: int
    """Pages in all."""
    total_item_count: int
    """Rows on all pages together."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointLogOffsetPageMeta:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_log_offset_page_meta(_dict(data))

    _fields = (
        ("paginationType", "pagination_type", _to_value),
        ("itemCount", "item_count", None),
        ("currentPage", "current_page", None),
        ("perPage", "per_page", None),
        ("totalPageCount", "total_page_count", None),
        ("totalItemCount", "total_item_count", None),
    )


_new = object.__new__
_blank = {
    "paginationType": _MISSING,
    "itemCount": _MISSING,
    "currentPage": _MISSING,
    "perPage": _MISSING,
    "totalPageCount": _MISSING,
    "totalItemCount": _MISSING,
}


def decode_charge_point_log_offset_page_meta(d: _Any) -> ChargePointLogOffsetPageMeta:
    """Read the JSON object of a `ChargePointLogOffsetPageMeta`."""
    if len(d) != 6:
        return _odd(d, ChargePointLogOffsetPageMeta, _blank, decode_charge_point_log_offset_page_meta)
    o = _new(ChargePointLogOffsetPageMeta)
    try:
        v = d["paginationType"]
        o.pagination_type = (
            _pagination_type[v]
            if v.__class__ is str and v in _pagination_type
            else _word(v, d, "paginationType", "ChargePointLogOffsetPageMeta", PaginationType, True)
        )
        v = d["itemCount"]
        o.item_count = (
            v if v.__class__ is int else _integer(v, d, "itemCount", "ChargePointLogOffsetPageMeta", True)
        )
        v = d["currentPage"]
        o.current_page = (
            v if v.__class__ is int else _integer(v, d, "currentPage", "ChargePointLogOffsetPageMeta", True)
        )
        v = d["perPage"]
        o.per_page = (
            v if v.__class__ is int else _integer(v, d, "perPage", "ChargePointLogOffsetPageMeta", True)
        )
        v = d["totalPageCount"]
        o.total_page_count = (
            v
            if v.__class__ is int
            else _integer(v, d, "totalPageCount", "ChargePointLogOffsetPageMeta", True)
        )
        v = d["totalItemCount"]
        o.total_item_count = (
            v
            if v.__class__ is int
            else _integer(v, d, "totalItemCount", "ChargePointLogOffsetPageMeta", True)
        )
    except KeyError:
        return _odd(d, ChargePointLogOffsetPageMeta, _blank, decode_charge_point_log_offset_page_meta)
    o._rest = _COMPLETE
    return o
