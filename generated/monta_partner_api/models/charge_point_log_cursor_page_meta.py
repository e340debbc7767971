"""ChargePointLogCursorPageMeta."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointLogCursorPageMeta(_Model):
    """ChargePointLogCursorPageMeta."""

    pagination_type: _models.PaginationType
    item_count: int | None = None
    per_page: int
    after: str | None = None
    before: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointLogCursorPageMeta:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_log_cursor_page_meta(_dict(data))

    _fields = (
        ("paginationType", "pagination_type", _to_value),
        ("itemCount", "item_count", None),
        ("perPage", "per_page", None),
        ("after", "after", None),
        ("before", "before", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "paginationType",
        "itemCount",
        "perPage",
        "after",
        "before",
    )
)


def decode_charge_point_log_cursor_page_meta(d: _Any) -> ChargePointLogCursorPageMeta:
    """Read the JSON object of a `ChargePointLogCursorPageMeta`."""
    o = _new(ChargePointLogCursorPageMeta)
    get = d.get
    v = get("paginationType")
    o.pagination_type = (
        _pagination_type[v]
        if v.__class__ is str and v in _pagination_type
        else _word(d, "paginationType", "ChargePointLogCursorPageMeta", PaginationType, needed=True)
    )
    v = get("itemCount")
    o.item_count = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "itemCount", "ChargePointLogCursorPageMeta")
    )
    v = get("perPage")
    o.per_page = (
        v if v.__class__ is int else _integer(d, "perPage", "ChargePointLogCursorPageMeta", needed=True)
    )
    v = get("after")
    o.after = (
        None if v is None else v if v.__class__ is str else _text(d, "after", "ChargePointLogCursorPageMeta")
    )
    v = get("before")
    o.before = (
        None if v is None else v if v.__class__ is str else _text(d, "before", "ChargePointLogCursorPageMeta")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointLogCursorPageMeta")
    return o


# Below the class, so that models may hold each other.
from .pagination_type import PaginationType, members as _pagination_type
