"""SortOrder."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SortOrder(_Model):
    """SortOrder."""

    ignore_case: bool
    direction: _models.SortDirection
    property: str
    ascending: bool | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "ignoreCase",
        "direction",
        "property",
        "ascending",
    )
)


def decode_sort_order(d: _Any) -> SortOrder:
    """Read the JSON object of a `SortOrder`."""
    o = _new(SortOrder)
    get = d.get
    v = get("ignoreCase")
    o.ignore_case = v if v.__class__ is bool else _boolean(d, "ignoreCase", "SortOrder", needed=True)
    v = get("direction")
    o.direction = (
        _sort_direction[v]
        if v.__class__ is str and v in _sort_direction
        else _word(d, "direction", "SortOrder", SortDirection, needed=True)
    )
    v = get("property")
    o.property = v if v.__class__ is str else _text(d, "property", "SortOrder", needed=True)
    v = get("ascending")
    o.ascending = None if v is None else v if v.__class__ is bool else _boolean(d, "ascending", "SortOrder")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SortOrder")
    return o


# Below the class, so that models may hold each other.
from .sort_direction import SortDirection, members as _sort_direction
