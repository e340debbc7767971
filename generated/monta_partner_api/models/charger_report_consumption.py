"""ChargerReportConsumption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    number as _number,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargerReportConsumption(_Model):
    """Sums over the charges at one charge point."""

    total_sessions: int
    """Number of charges."""
    total_kwh: float
    """Energy of all these charges, in kWh."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargerReportConsumption:
        """Read the JSON object, under the API's names."""
        return decode_charger_report_consumption(_dict(data))

    _fields = (
        ("totalSessions", "total_sessions", None),
        ("totalKwh", "total_kwh", None),
    )


_new = object.__new__
_blank = {
    "totalSessions": _MISSING,
    "totalKwh": _MISSING,
}


def decode_charger_report_consumption(d: _Any) -> ChargerReportConsumption:
    """Read the JSON object of a `ChargerReportConsumption`."""
    if len(d) != 2:
        return _odd(d, ChargerReportConsumption, _blank, decode_charger_report_consumption)
    o = _new(ChargerReportConsumption)
    try:
        v = d["totalSessions"]
        o.total_sessions = (
            v if v.__class__ is int else _integer(v, d, "totalSessions", "ChargerReportConsumption", True)
        )
        v = d["totalKwh"]
        o.total_kwh = (
            v if v.__class__ is float else _number(v, d, "totalKwh", "ChargerReportConsumption", True)
        )
    except KeyError:
        return _odd(d, ChargerReportConsumption, _blank, decode_charger_report_consumption)
    o._rest = _COMPLETE
    return o
