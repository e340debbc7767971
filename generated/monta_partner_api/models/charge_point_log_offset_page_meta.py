"""ChargePointLogOffsetPageMeta."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointLogOffsetPageMeta(_Model):
    """ChargePointLogOffsetPageMeta."""

    pagination_type: _models.PaginationType
    item_count: int
    current_page: int
    per_page: int
    total_page_count: int
    total_item_count: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "paginationType",
        "itemCount",
        "currentPage",
        "perPage",
        "totalPageCount",
        "totalItemCount",
    )
)


def decode_charge_point_log_offset_page_meta(d: _Any) -> ChargePointLogOffsetPageMeta:
    """Read the JSON object of a `ChargePointLogOffsetPageMeta`."""
    o = _new(ChargePointLogOffsetPageMeta)
    get = d.get
    v = get("paginationType")
    o.pagination_type = (
        _pagination_type[v]
        if v.__class__ is str and v in _pagination_type
        else _word(d, "paginationType", "ChargePointLogOffsetPageMeta", PaginationType, needed=True)
    )
    v = get("itemCount")
    o.item_count = (
        v if v.__class__ is int else _integer(d, "itemCount", "ChargePointLogOffsetPageMeta", needed=True)
    )
    v = get("currentPage")
    o.current_page = (
        v if v.__class__ is int else _integer(d, "currentPage", "ChargePointLogOffsetPageMeta", needed=True)
    )
    v = get("perPage")
    o.per_page = (
        v if v.__class__ is int else _integer(d, "perPage", "ChargePointLogOffsetPageMeta", needed=True)
    )
    v = get("totalPageCount")
    o.total_page_count = (
        v
        if v.__class__ is int
        else _integer(d, "totalPageCount", "ChargePointLogOffsetPageMeta", needed=True)
    )
    v = get("totalItemCount")
    o.total_item_count = (
        v
        if v.__class__ is int
        else _integer(d, "totalItemCount", "ChargePointLogOffsetPageMeta", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointLogOffsetPageMeta")
    return o


# Below the class, so that models may hold each other.
from .pagination_type import PaginationType, members as _pagination_type
