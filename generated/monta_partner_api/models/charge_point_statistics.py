"""ChargePointStatistics."""

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
    record as _record,
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
class ChargePointStatistics(_Model):
    """What one charge point did over a number of days."""

    charge_point_id: int
    """The charge point."""
    site_id: int | None = None
    """The site where it stands; null if it belongs to none."""
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
    """Time in working order, in %; exempt time does not count."""
    states: _list[_models.StatePeriod] | None = None
    """How the time splits up between states."""
    exempt_state: _models.ExemptState | None = None
    """Time that the uptime leaves out."""
    days: _list[_models.PerformancePeriod] | None = None
    """How the time of each day splits up."""
    months: _list[_models.PerformancePeriod] | None = None
    """How the time of each month splits up."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "chargePointId": _MISSING,
    "siteId": None,
    "fromDate": _MISSING,
    "toDate": _MISSING,
    "totalEnergyConsumed": _MISSING,
    "totalSessions": _MISSING,
    "sessionSuccessRate": _MISSING,
    "systemUptimePercentage": None,
    "states": None,
    "exemptState": None,
    "days": None,
    "months": None,
}


def decode_charge_point_statistics(d: _Any) -> ChargePointStatistics:
    """Read the JSON object of a `ChargePointStatistics`."""
    if len(d) != 12:
        return _odd(d, ChargePointStatistics, _blank, decode_charge_point_statistics)
    o = _new(ChargePointStatistics)
    try:
        v = d["chargePointId"]
        o.charge_point_id = (
            v if v.__class__ is int else _integer(v, d, "chargePointId", "ChargePointStatistics", True)
        )
        v = d["siteId"]
        o.site_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "siteId", "ChargePointStatistics")
        )
        v = d["fromDate"]
        try:
            o.from_date = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "fromDate", "ChargePointStatistics", True)
            )
        except (TypeError, ValueError):
            o.from_date = _instant(v, d, "fromDate", "ChargePointStatistics", True)
        v = d["toDate"]
        try:
            o.to_date = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "toDate", "ChargePointStatistics", True)
            )
        except (TypeError, ValueError):
            o.to_date = _instant(v, d, "toDate", "ChargePointStatistics", True)
        v = d["totalEnergyConsumed"]
        o.total_energy_consumed = (
            v if v.__class__ is float else _number(v, d, "totalEnergyConsumed", "ChargePointStatistics", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v if v.__class__ is int else _integer(v, d, "totalSessions", "ChargePointStatistics", True)
        )
        v = d["sessionSuccessRate"]
        o.session_success_rate = (
            v if v.__class__ is float else _number(v, d, "sessionSuccessRate", "ChargePointStatistics", True)
        )
        v = d["systemUptimePercentage"]
        o.system_uptime_percentage = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "systemUptimePercentage", "ChargePointStatistics")
        )
        v = d["states"]
        o.states = (
            None
            if v is None
            else _records(v, d, "states", "ChargePointStatistics", _models.decode_state_period)
            if v.__class__ is list
            else _array(v, d, "states", "ChargePointStatistics")
        )
        v = d["exemptState"]
        o.exempt_state = (
            None
            if v is None
            else _models.decode_exempt_state(v)
            if v.__class__ is dict
            else _record(v, d, "exemptState", "ChargePointStatistics")
        )
        v = d["days"]
        o.days = (
            None
            if v is None
            else _records(v, d, "days", "ChargePointStatistics", _models.decode_performance_period)
            if v.__class__ is list
            else _array(v, d, "days", "ChargePointStatistics")
        )
        v = d["months"]
        o.months = (
            None
            if v is None
            else _records(v, d, "months", "ChargePointStatistics", _models.decode_performance_period)
            if v.__class__ is list
            else _array(v, d, "months", "ChargePointStatistics")
        )
    except KeyError:
        return _odd(d, ChargePointStatistics, _blank, decode_charge_point_statistics)
    o._rest = _COMPLETE
    return o
