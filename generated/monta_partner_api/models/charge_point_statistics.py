"""ChargePointStatistics."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointStatistics(_Model):
    """ChargePointStatistics."""

    charge_point_id: int
    site_id: int | None = None
    from_date: _datetime.datetime
    to_date: _datetime.datetime
    total_energy_consumed: float
    total_sessions: int
    session_success_rate: float
    system_uptime_percentage: float | None = None
    states: _list[_models.StatePeriod] | None = None
    exempt_state: _models.ExemptState | None = None
    days: _list[_models.PerformancePeriod] | None = None
    months: _list[_models.PerformancePeriod] | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointStatistics:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_statistics(_dict(data))

    _fields = (
        ("chargePointId", "charge_point_id", None),
        ("siteId", "site_id", None),
        ("fromDate", "from_date", _to_instant),
        ("toDate", "to_date", _to_instant),
        ("totalEnergyConsumed", "total_energy_consumed", None),
        ("totalSessions", "total_sessions", None),
        ("sessionSuccessRate", "session_success_rate", None),
        ("systemUptimePercentage", "system_uptime_percentage", None),
        ("states", "states", _to_list(_to_dict)),
        ("exemptState", "exempt_state", _to_dict),
        ("days", "days", _to_list(_to_dict)),
        ("months", "months", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "chargePointId",
        "siteId",
        "fromDate",
        "toDate",
        "totalEnergyConsumed",
        "totalSessions",
        "sessionSuccessRate",
        "systemUptimePercentage",
        "states",
        "exemptState",
        "days",
        "months",
    )
)


def decode_charge_point_statistics(d: _Any) -> ChargePointStatistics:
    """Read the JSON object of a `ChargePointStatistics`."""
    o = _new(ChargePointStatistics)
    get = d.get
    v = get("chargePointId")
    o.charge_point_id = (
        v if v.__class__ is int else _integer(d, "chargePointId", "ChargePointStatistics", needed=True)
    )
    v = get("siteId")
    o.site_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "siteId", "ChargePointStatistics")
    )
    o.from_date = _instant(d, "fromDate", "ChargePointStatistics", needed=True)
    o.to_date = _instant(d, "toDate", "ChargePointStatistics", needed=True)
    v = get("totalEnergyConsumed")
    o.total_energy_consumed = (
        v if v.__class__ is float else _number(d, "totalEnergyConsumed", "ChargePointStatistics", needed=True)
    )
    v = get("totalSessions")
    o.total_sessions = (
        v if v.__class__ is int else _integer(d, "totalSessions", "ChargePointStatistics", needed=True)
    )
    v = get("sessionSuccessRate")
    o.session_success_rate = (
        v if v.__class__ is float else _number(d, "sessionSuccessRate", "ChargePointStatistics", needed=True)
    )
    v = get("systemUptimePercentage")
    o.system_uptime_percentage = (
        None
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "systemUptimePercentage", "ChargePointStatistics")
    )
    v = get("states")
    o.states = (
        None
        if v is None
        else [
            decode_state_period(x)
            if x.__class__ is dict
            else _item_record(x, d, "states", "ChargePointStatistics")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "states", "ChargePointStatistics")
    )
    v = get("exemptState")
    o.exempt_state = (
        None
        if v is None
        else decode_exempt_state(v)
        if v.__class__ is dict
        else _record(d, "exemptState", "ChargePointStatistics")
    )
    v = get("days")
    o.days = (
        None
        if v is None
        else [
            decode_performance_period(x)
            if x.__class__ is dict
            else _item_record(x, d, "days", "ChargePointStatistics")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "days", "ChargePointStatistics")
    )
    v = get("months")
    o.months = (
        None
        if v is None
        else [
            decode_performance_period(x)
            if x.__class__ is dict
            else _item_record(x, d, "months", "ChargePointStatistics")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "months", "ChargePointStatistics")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointStatistics")
    return o


# Below the class, so that models may hold each other.
from .exempt_state import decode_exempt_state
from .performance_period import decode_performance_period
from .state_period import decode_state_period
