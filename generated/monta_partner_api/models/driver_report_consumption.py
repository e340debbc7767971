"""DriverReportConsumption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DriverReportConsumption(_Model):
    """DriverReportConsumption."""

    charge_type: str
    total_sessions: int
    total_kwh: float
    total_net_price: _Decimal
    total_vat: _Decimal
    total_gross_price: _Decimal
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DriverReportConsumption:
        """Read the JSON object, under the API's names."""
        return decode_driver_report_consumption(_dict(data))

    _fields = (
        ("chargeType", "charge_type", None),
        ("totalSessions", "total_sessions", None),
        ("totalKwh", "total_kwh", None),
        ("totalNetPrice", "total_net_price", _to_number),
        ("totalVat", "total_vat", _to_number),
        ("totalGrossPrice", "total_gross_price", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "chargeType",
        "totalSessions",
        "totalKwh",
        "totalNetPrice",
        "totalVat",
        "totalGrossPrice",
    )
)


def decode_driver_report_consumption(d: _Any) -> DriverReportConsumption:
    """Read the JSON object of a `DriverReportConsumption`."""
    o = _new(DriverReportConsumption)
    get = d.get
    v = get("chargeType")
    o.charge_type = (
        v if v.__class__ is str else _text(d, "chargeType", "DriverReportConsumption", needed=True)
    )
    v = get("totalSessions")
    o.total_sessions = (
        v if v.__class__ is int else _integer(d, "totalSessions", "DriverReportConsumption", needed=True)
    )
    v = get("totalKwh")
    o.total_kwh = (
        v if v.__class__ is float else _number(d, "totalKwh", "DriverReportConsumption", needed=True)
    )
    o.total_net_price = _money(d, "totalNetPrice", "DriverReportConsumption", needed=True)
    o.total_vat = _money(d, "totalVat", "DriverReportConsumption", needed=True)
    o.total_gross_price = _money(d, "totalGrossPrice", "DriverReportConsumption", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "DriverReportConsumption")
    return o


# Below the class, so that models may hold each other.
