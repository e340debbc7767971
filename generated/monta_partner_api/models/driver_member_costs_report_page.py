"""DriverMemberCostsReportPage."""

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
class DriverMemberCostsReportPage(_Model):
    """One page of the report by team member and member cost group."""

    data: _list[_models.DriverMemberCostsReport]
    """The rows of this page."""
    meta: _models.PageMeta
    """Which page this is and how many there are."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DriverMemberCostsReportPage:
        """Read the JSON object, under the API's names."""
        return decode_driver_member_costs_report_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_blank = {
    "data": _MISSING,
    "meta": _MISSING,
}


def decode_driver_member_costs_report_page(d: _Any) -> DriverMemberCostsReportPage:
    """Read the JSON object of a `DriverMemberCostsReportPage`."""
    if len(d) != 2:
        return _odd(d, DriverMemberCostsReportPage, _blank, decode_driver_member_costs_report_page)
    o = _new(DriverMemberCostsReportPage)
    try:
        v = d["data"]
        o.data = (
            _records(v, d, "data", "DriverMemberCostsReportPage", _models.decode_driver_member_costs_report)
            if v.__class__ is list
            else _array(v, d, "data", "DriverMemberCostsReportPage", True)
        )
        v = d["meta"]
        o.meta = (
            _models.decode_page_meta(v)
            if v.__class__ is dict
            else _record(v, d, "meta", "DriverMemberCostsReportPage", True)
        )
    except KeyError:
        return _odd(d, DriverMemberCostsReportPage, _blank, decode_driver_member_costs_report_page)
    o._rest = _COMPLETE
    return o
