"""PageMeta."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PageMeta(_Model):
    """Where a page stands in its list. Rows that are added while you read the list may move others from
    page to page: drop those with an id that you have seen."""

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
    def from_dict(cls, data: _Mapping[str, _Any]) -> PageMeta:
        """Read the JSON object, under the API's names."""
        return decode_page_meta(_dict(data))

    _fields = (
        ("itemCount", "item_count", None),
        ("currentPage", "current_page", None),
        ("perPage", "per_page", None),
        ("totalPageCount", "total_page_count", None),
        ("totalItemCount", "total_item_count", None),
    )


_new = object.__new__
_blank = {
    "itemCount": _MISSING,
    "currentPage": _MISSING,
    "perPage": _MISSING,
    "totalPageCount": _MISSING,
    "totalItemCount": _MISSING,
}


def decode_page_meta(d: _Any) -> PageMeta:
    """Read the JSON object of a `PageMeta`."""
    if len(d) != 5:
        return _odd(d, PageMeta, _blank, decode_page_meta)
    o = _new(PageMeta)
    try:
        v = d["itemCount"]
        o.item_count = v if v.__class__ is int else _integer(v, d, "itemCount", "PageMeta", True)
        v = d["currentPage"]
        o.current_page = v if v.__class__ is int else _integer(v, d, "currentPage", "PageMeta", True)
        v = d["perPage"]
        o.per_page = v if v.__class__ is int else _integer(v, d, "perPage", "PageMeta", True)
        v = d["totalPageCount"]
        o.total_page_count = v if v.__class__ is int else _integer(v, d, "totalPageCount", "PageMeta", True)
        v = d["totalItemCount"]
        o.total_item_count = v if v.__class__ is int else _integer(v, d, "totalItemCount", "PageMeta", True)
    except KeyError:
        return _odd(d, PageMeta, _blank, decode_page_meta)
    o._rest = _COMPLETE
    return o
