"""SortOrder."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
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
from .sort_direction import SortDirection, members as _sort_direction


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SortOrder(_Model):
    """One field by which rows are sorted."""

    ignore_case: bool
    """Whether capital and small letters count as equal."""
    direction: _models.SortDirection
    """Which way."""
    property: str
    """The field."""
    ascending: bool | None = None
    """True when `direction` is `ASC`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SortOrder:
        """Read the JSON object, under the API's names."""
        return decode_sort_order(_dict(data))

    _fields = (
        ("ignoreCase", "ignore_case", None),
        ("direction", "direction", _to_value),
        ("property", "property", None),
        ("ascending", "ascending", None),
    )


_new = object.__new__
_blank = {
    "ignoreCase": _MISSING,
    "direction": _MISSING,
    "property": _MISSING,
    "ascending": None,
}


def decode_sort_order(d: _Any) -> SortOrder:
    """Read the JSON object of a `SortOrder`."""
    if len(d) != 4:
        return _odd(d, SortOrder, _blank, decode_sort_order)
    o = _new(SortOrder)
    try:
        v = d["ignoreCase"]
        o.ignore_case = v if v.__class__ is bool else _boolean(v, d, "ignoreCase", "SortOrder", True)
        v = d["direction"]
        o.direction = (
            _sort_direction[v]
            if v.__class__ is str and v in _sort_direction
            else _word(v, d, "direction", "SortOrder", SortDirection, True)
        )
        v = d["property"]
        o.property = v if v.__class__ is str else _text(v, d, "property", "SortOrder", True)
        v = d["ascending"]
        o.ascending = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "ascending", "SortOrder")
        )
    except KeyError:
        return _odd(d, SortOrder, _blank, decode_sort_order)
    o._rest = _COMPLETE
    return o
