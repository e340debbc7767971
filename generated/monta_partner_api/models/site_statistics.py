"""SiteStatistics."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    number as _number,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SiteStatistics(_Model):
    """What the charge points of one site did over a number of days."""

    site_id: int | None = None
    """The site."""
    from_date: _datetime.datetime
    """Where the figures begin, UTC."""
    to_date: _datetime.datetime
    """Where the figures end, UTC."""
    total_energy_consumed: float
    """Energy delivered, in kWh."""
    total_sessions: int
    """Number of charges."""
    session_success_rate: float
    """Charges that succeeded, in % of all."""
    system_uptime_percentage: float | None = None
    """Time in working order, in %."""
    states: _list[_models.StatePeriod] | None = None
    """How the time splits up between states."""
    days: _list[_models.PerformancePeriod] | None = None
    """How the time of each day splits up."""
    months: _list[_models.PerformancePeriod] | None = None
    """How the time of each month splits up."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SiteStatistics:
        """Read the JSON object, under the API's names."""
        return decode_site_statistics(_dict(data))

    _fields = (
        ("siteId", "site_id", None),
        ("fromDate", "from_date", _to_instant),
        ("toDate", "to_date", _to_instant),
        ("totalEnergyConsumed", "total_energy_consumed", None),
        ("totalSessions", "total_sessions", None),
        ("sessionSuccessRate", "session_success_rate", None),
        ("systemUptimePercentage", "system_uptime_percentage", None),
        ("states", "states", _to_list(_to_dict)),
        ("days", "days", _to_list(_to_dict)),
        ("months", "months", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "siteId": None,
    "fromDate": _MISSING,
    "toDate": _MISSING,
    "totalEnergyConsumed": _MISSING,
    "totalSessions": _MISSING,
    "sessionSuccessRate": _MISSING,
    "systemUptimePercentage": None,
    "states": None,
    "days": None,
    "months": None,
}


def decode_site_statistics(d: _Any) -> SiteStatistics:
    """Read the JSON object of a `SiteStatistics`."""
    if len(d) != 10:
        return _odd(d, SiteStatistics, _blank, decode_site_statistics)
    o = _new(SiteStatistics)
    try:
        v = d["siteId"]
        o.site_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "siteId", "SiteStatistics")
        )
        v = d["fromDate"]
        try:
            o.from_date = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "fromDate", "SiteStatistics", True)
            )
        except (TypeError, ValueError):
            o.from_date = _instant(v, d, "fromDate", "SiteStatistics", True)
        v = d["toDate"]
        try:
            o.to_date = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "toDate", "SiteStatistics", True)
        except (TypeError, ValueError):
            o.to_date = _instant(v, d, "toDate", "SiteStatistics", True)
        v = d["totalEnergyConsumed"]
        o.total_energy_consumed = (
            v if v.__class__ is float else _number(v, d, "totalEnergyConsumed", "SiteStatistics", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v if v.__class__ is int else _integer(v, d, "totalSessions", "SiteStatistics", True)
        )
        v = d["sessionSuccessRate"]
        o.session_success_rate = (
            v if v.__class__ is float else _number(v, d, "sessionSuccessRate", "SiteStatistics", True)
        )
        v = d["systemUptimePercentage"]
        o.system_uptime_percentage = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "systemUptimePercentage", "SiteStatistics")
        )
        v = d["states"]
        o.states = (
            None
            if v is None
            else _records(v, d, "states", "SiteStatistics", _models.decode_state_period)
            if v.__class__ is list
            else _array(v, d, "states", "SiteStatistics")
        )
        v = d["days"]
        o.days = (
            None
            if v is None
            else _records(v, d, "days", "SiteStatistics", _models.decode_performance_period)
            if v.__class__ is list
            else _array(v, d, "days", "SiteStatistics")
        )
        v = d["months"]
        o.months = (
            None
            if v is None
            else _records(v, d, "months", "SiteStatistics", _models.decode_performance_period)
            if v.__class__ is list
            else _array(v, d, "months", "SiteStatistics")
        )
    except KeyError:
        return _odd(d, SiteStatistics, _blank, decode_site_statistics)
    o._rest = _COMPLETE
    return o
