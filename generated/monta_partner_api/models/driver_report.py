"""DriverReport."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
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
class DriverReport(_Model):
    """What one team member charged in the range of the report."""

    team_id: int
    """The team that the report is about."""
    team_member_id: int
    """The driver as a member of the team."""
    user_id: int
    """The driver as a user."""
    consumptions: _list[_models.DriverReportConsumption]
    """The sums of the driver, one row for each `chargeType`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DriverReport:
        """Read the JSON object, under the API's names."""
        return decode_driver_report(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("teamMemberId", "team_member_id", None),
        ("userId", "user_id", None),
        ("consumptions", "consumptions", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "teamMemberId": _MISSING,
    "userId": _MISSING,
    "consumptions": _MISSING,
}


def decode_driver_report(d: _Any) -> DriverReport:
    """Read the JSON object of a `DriverReport`."""
    if len(d) != 4:
        return _odd(d, DriverReport, _blank, decode_driver_report)
    o = _new(DriverReport)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "DriverReport", True)
        v = d["teamMemberId"]
        o.team_member_id = v if v.__class__ is int else _integer(v, d, "teamMemberId", "DriverReport", True)
        v = d["userId"]
        o.user_id = v if v.__class__ is int else _integer(v, d, "userId", "DriverReport", True)
        v = d["consumptions"]
        o.consumptions = (
            _records(v, d, "consumptions", "DriverReport", _models.decode_driver_report_consumption)
            if v.__class__ is list
            else _array(v, d, "consumptions", "DriverReport", True)
        )
    except KeyError:
        return _odd(d, DriverReport, _blank, decode_driver_report)
    o._rest = _COMPLETE
    return o
