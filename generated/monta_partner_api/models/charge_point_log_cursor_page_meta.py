"""ChargePointLogCursorPageMeta."""

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
    text as _text,
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
class ChargePointLogCursorPageMeta(_Model):
    """Where a page reached by cursor stands."""

    pagination_type: _models.PaginationType
    """Always `cursor`; tells this kind of page from the other."""
    item_count: int | None = None
    """Entries on this page; may be null."""
    per_page: int
    """Entries that were asked for."""
    after: str | None = None
    """Send it as `after` to go on to later entries; null when there are none."""
    before: str | None = None
    """Send it as `before` to go on to earlier entries; null when there are none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "paginationType": _MISSING,
    "itemCount": None,
    "perPage": _MISSING,
    "after": None,
    "before": None,
}


def decode_charge_point_log_cursor_page_meta(d: _Any) -> ChargePointLogCursorPageMeta:
    """Read the JSON object of a `ChargePointLogCursorPageMeta`."""
    if len(d) != 5:
        return _odd(d, ChargePointLogCursorPageMeta, _blank, decode_charge_point_log_cursor_page_meta)
    o = _new(ChargePointLogCursorPageMeta)
    try:
        v = d["paginationType"]
        o.pagination_type = (
            _pagination_type[v]
            if v.__class__ is str and v in _pagination_type
            else _word(v, d, "paginationType", "ChargePointLogCursorPageMeta", PaginationType, True)
        )
        v = d["itemCount"]
        o.item_count = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "itemCount", "ChargePointLogCursorPageMeta")
        )
        v = d["perPage"]
        o.per_page = (
            v if v.__class__ is int else _integer(v, d, "perPage", "ChargePointLogCursorPageMeta", True)
        )
        v = d["after"]
        o.after = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "after", "ChargePointLogCursorPageMeta")
        )
        v = d["before"]
        o.before = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "before", "ChargePointLogCursorPageMeta")
        )
    except KeyError:
        return _odd(d, ChargePointLogCursorPageMeta, _blank, decode_charge_point_log_cursor_page_meta)
    o._rest = _COMPLETE
    return o
