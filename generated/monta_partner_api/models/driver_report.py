"""DriverReport."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DriverReport(_Model):
    """DriverReport."""

    team_id: int
    team_member_id: int
    user_id: int
    consumptions: _list[_models.DriverReportConsumption]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "teamId",
        "teamMemberId",
        "userId",
        "consumptions",
    )
)


def decode_driver_report(d: _Any) -> DriverReport:
    """Read the JSON object of a `DriverReport`."""
    o = _new(DriverReport)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "DriverReport", needed=True)
    v = get("teamMemberId")
    o.team_member_id = v if v.__class__ is int else _integer(d, "teamMemberId", "DriverReport", needed=True)
    v = get("userId")
    o.user_id = v if v.__class__ is int else _integer(d, "userId", "DriverReport", needed=True)
    v = get("consumptions")
    o.consumptions = (
        [
            decode_driver_report_consumption(x)
            if x.__class__ is dict
            else _item_record(x, d, "consumptions", "DriverReport")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "consumptions", "DriverReport", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "DriverReport")
    return o


# Below the class, so that models may hold each other.
from .driver_report_consumption import decode_driver_report_consumption
