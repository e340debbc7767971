"""CursorPageMeta."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CursorPageMeta(_Model):
    """Where the next and the previous page begin. Send a cursor back as it came; do not build one."""

    item_count: int | None = None
    """How many rows the result holds; null if they were not counted."""
    per_page: int
    """How many rows you asked for at most."""
    after: str | None = None
    """Cursor of the next page, to be sent as `after`; null if there is none."""
    before: str | None = None
    """Cursor of the previous page, to be sent as `before`; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CursorPageMeta:
        """Read the JSON object, under the API's names."""
        return decode_cursor_page_meta(_dict(data))

    _fields = (
        ("itemCount", "item_count", None),
        ("perPage", "per_page", None),
        ("after", "after", None),
        ("before", "before", None),
    )


_new = object.__new__
_blank = {
    "itemCount": None,
    "perPage": _MISSING,
    "after": None,
    "before": None,
}


def decode_cursor_page_meta(d: _Any) -> CursorPageMeta:
    """Read the JSON object of a `CursorPageMeta`."""
    if len(d) != 4:
        return _odd(d, CursorPageMeta, _blank, decode_cursor_page_meta)
    o = _new(CursorPageMeta)
    try:
        v = d["itemCount"]
        o.item_count = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "itemCount", "CursorPageMeta")
        )
        v = d["perPage"]
        o.per_page = v if v.__class__ is int else _integer(v, d, "perPage", "CursorPageMeta", True)
        v = d["after"]
        o.after = v if v.__class__ is str else None if v is None else _text(v, d, "after", "CursorPageMeta")
        v = d["before"]
        o.before = v if v.__class__ is str else None if v is None else _text(v, d, "before", "CursorPageMeta")
    except KeyError:
        return _odd(d, CursorPageMeta, _blank, decode_cursor_page_meta)
    o._rest = _COMPLETE
    return o
