"""ChargePointLogCursorPage."""

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
class ChargePointLogCursorPage(_Model):
    """One page of log entries, walked by cursor."""

    data: _list[_models.ChargePointLog]
    """The log entries of this page."""
    meta: _models.ChargePointLogCursorPageMeta
    """The cursors that lead on."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointLogCursorPage:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_log_cursor_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_blank = {
    "data": _MISSING,
    "meta": _MISSING,
}


def decode_charge_point_log_cursor_page(d: _Any) -> ChargePointLogCursorPage:
    """Read the JSON object of a `ChargePointLogCursorPage`."""
    if len(d) != 2:
        return _odd(d, ChargePointLogCursorPage, _blank, decode_charge_point_log_cursor_page)
    o = _new(ChargePointLogCursorPage)
    try:
        v = d["data"]
        o.data = (
            _records(v, d, "data", "ChargePointLogCursorPage", _models.decode_charge_point_log)
            if v.__class__ is list
            else _array(v, d, "data", "ChargePointLogCursorPage", True)
        )
        v = d["meta"]
        o.meta = (
            _models.decode_charge_point_log_cursor_page_meta(v)
            if v.__class__ is dict
            else _record(v, d, "meta", "ChargePointLogCursorPage", True)
        )
    except KeyError:
        return _odd(d, ChargePointLogCursorPage, _blank, decode_charge_point_log_cursor_page)
    o._rest = _COMPLETE
    return o
