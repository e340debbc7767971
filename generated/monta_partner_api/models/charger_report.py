"""ChargerReport."""

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
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargerReport(_Model):
    """ChargerReport."""

    team_id: int
    charge_point_id: int
    last_charge_at: _datetime.datetime | None = None
    consumptions: _list[_models.ChargerReportConsumption]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "teamId",
        "chargePointId",
        "lastChargeAt",
        "consumptions",
    )
)


def decode_charger_report(d: _Any) -> ChargerReport:
    """Read the JSON object of a `ChargerReport`."""
    o = _new(ChargerReport)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "ChargerReport", needed=True)
    v = get("chargePointId")
    o.charge_point_id = (
        v if v.__class__ is int else _integer(d, "chargePointId", "ChargerReport", needed=True)
    )
    v = get("lastChargeAt")
    o.last_charge_at = None if v is None else _instant(d, "lastChargeAt", "ChargerReport")
    v = get("consumptions")
    o.consumptions = (
        [
            decode_charger_report_consumption(x)
            if x.__class__ is dict
            else _item_record(x, d, "consumptions", "ChargerReport")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "consumptions", "ChargerReport", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargerReport")
    return o


# Below the class, so that models may hold each other.
from .charger_report_consumption import decode_charger_report_consumption
