"""OperatorPage."""

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
    record as _record,
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
class OperatorPage(_Model):
    """One page of operators."""

    data: _list[_models.Operator]
    """The operators of this page."""
    meta: _models.PageMeta
    """Which page this is and how many there are."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OperatorPage:
        """Read the JSON object, under the API's names."""
        return decode_operator_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_blank = {
    "data": _MISSING,
    "meta": _MISSING,
}


def decode_operator_page(d: _Any) -> OperatorPage:
    """Read the JSON object of a `OperatorPage`."""
    if len(d) != 2:
        return _odd(d, OperatorPage, _blank, decode_operator_page)
    o = _new(OperatorPage)
    try:
        v = d["data"]
        o.data = (
            _records(v, d, "data", "OperatorPage", _models.decode_operator)
            if v.__class__ is list
            else _array(v, d, "data", "OperatorPage", True)
        )
        v = d["meta"]
        o.meta = (
            _models.decode_page_meta(v)
            if v.__class__ is dict
            else _record(v, d, "meta", "OperatorPage", True)
        )
    except KeyError:
        return _odd(d, OperatorPage, _blank, decode_operator_page)
    o._rest = _COMPLETE
    return o
