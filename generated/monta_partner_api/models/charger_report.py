"""ChargerReport."""

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
class ChargerReport(_Model):
    """What one charge point of the team delivered in the range of the report."""

    team_id: int
    """The team that the report is about."""
    charge_point_id: int
    """The charge point."""
    last_charge_at: _datetime.datetime | None = None
    """When the last charge within the range took place, UTC; null if there was none."""
    consumptions: _list[_models.ChargerReportConsumption]
    """The sums of the charge point."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargerReport:
        """Read the JSON object, under the API's names."""
        return decode_charger_report(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("chargePointId", "charge_point_id", None),
        ("lastChargeAt", "last_charge_at", _to_instant),
        ("consumptions", "consumptions", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "chargePointId": _MISSING,
    "lastChargeAt": None,
    "consumptions": _MISSING,
}


def decode_charger_report(d: _Any) -> ChargerReport:
    """Read the JSON object of a `ChargerReport`."""
    if len(d) != 4:
        return _odd(d, ChargerReport, _blank, decode_charger_report)
    o = _new(ChargerReport)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "ChargerReport", True)
        v = d["chargePointId"]
        o.charge_point_id = (
            v if v.__class__ is int else _integer(v, d, "chargePointId", "ChargerReport", True)
        )
        v = d["lastChargeAt"]
        try:
            o.last_charge_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "lastChargeAt", "ChargerReport")
            )
        except (TypeError, ValueError):
            o.last_charge_at = _instant(v, d, "lastChargeAt", "ChargerReport")
        v = d["consumptions"]
        o.consumptions = (
            _records(v, d, "consumptions", "ChargerReport", _models.decode_charger_report_consumption)
            if v.__class__ is list
            else _array(v, d, "consumptions", "ChargerReport", True)
        )
    except KeyError:
        return _odd(d, ChargerReport, _blank, decode_charger_report)
    o._rest = _COMPLETE
    return o
