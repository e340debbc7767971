"""ReportReasonPage."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ReportReasonPage(_Model):
    """ReportReasonPage."""

    data: _list[_models.ReportReason]
    meta: _models.PageMeta
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ReportReasonPage:
        """Read the JSON object, under the API's names."""
        return decode_report_reason_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "data",
        "meta",
    )
)


def decode_report_reason_page(d: _Any) -> ReportReasonPage:
    """Read the JSON object of a `ReportReasonPage`."""
    o = _new(ReportReasonPage)
    get = d.get
    v = get("data")
    o.data = (
        [
            decode_report_reason(x) if x.__class__ is dict else _item_record(x, d, "data", "ReportReasonPage")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "data", "ReportReasonPage", needed=True)
    )
    v = get("meta")
    o.meta = (
        decode_page_meta(v) if v.__class__ is dict else _record(d, "meta", "ReportReasonPage", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ReportReasonPage")
    return o


# Below the class, so that models may hold each other.
from .page_meta import decode_page_meta
from .report_reason import decode_report_reason
