"""Sort."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Sort(_Model):
    """By what the rows of a page are sorted."""

    order_by: _list[_models.SortOrder]
    """The fields to sort by, most important first."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Sort:
        """Read the JSON object, under the API's names."""
        return decode_sort(_dict(data))

    _fields = (("orderBy", "order_by", _to_list(_to_dict)),)


_new = object.__new__
_blank = {
    "orderBy": _MISSING,
}


def decode_sort(d: _Any) -> Sort:
    """Read the JSON object of a `Sort`."""
    if len(d) != 1:
        return _odd(d, Sort, _blank, decode_sort)
    o = _new(Sort)
    try:
        v = d["orderBy"]
        o.order_by = (
            _records(v, d, "orderBy", "Sort", _models.decode_sort_order)
            if v.__class__ is list
            else _array(v, d, "orderBy", "Sort", True)
        )
    except KeyError:
        return _odd(d, Sort, _blank, decode_sort)
    o._rest = _COMPLETE
    return o
