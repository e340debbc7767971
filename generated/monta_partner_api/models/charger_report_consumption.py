"""ChargerReportConsumption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargerReportConsumption(_Model):
    """ChargerReportConsumption."""

    total_sessions: int
    total_kwh: float
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargerReportConsumption:
        """Read the JSON object, under the API's names."""
        return decode_charger_report_consumption(_dict(data))

    _fields = (
        ("totalSessions", "total_sessions", None),
        ("totalKwh", "total_kwh", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "totalSessions",
        "totalKwh",
    )
)


def decode_charger_report_consumption(d: _Any) -> ChargerReportConsumption:
    """Read the JSON object of a `ChargerReportConsumption`."""
    o = _new(ChargerReportConsumption)
    get = d.get
    v = get("totalSessions")
    o.total_sessions = (
        v if v.__class__ is int else _integer(d, "totalSessions", "ChargerReportConsumption", needed=True)
    )
    v = get("totalKwh")
    o.total_kwh = (
        v if v.__class__ is float else _number(d, "totalKwh", "ChargerReportConsumption", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargerReportConsumption")
    return o


# Below the class, so that models may hold each other.
