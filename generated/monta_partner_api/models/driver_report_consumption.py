"""DriverReportConsumption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    money as _money,
    number as _number,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DriverReportConsumption(_Model):
    """Sums over the charges of one driver that are of one kind. Money is in the team's currency."""

    charge_type: str
    """Kind of charge. `sponsored`: somebody sponsored it. `team-operator`: on a charge point of the
    operator of the team that paid. `public`: all others. More may come."""
    total_sessions: int
    """Number of charges."""
    total_kwh: float
    """Energy of all these charges, in kWh."""
    total_net_price: _Decimal
    """Price of all these charges without VAT, in major units."""
    total_vat: _Decimal
    """VAT on all these charges, as an amount in major units."""
    total_gross_price: _Decimal
    """Price of all these charges with VAT, in major units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "chargeType": _MISSING,
    "totalSessions": _MISSING,
    "totalKwh": _MISSING,
    "totalNetPrice": _MISSING,
    "totalVat": _MISSING,
    "totalGrossPrice": _MISSING,
}


def decode_driver_report_consumption(d: _Any) -> DriverReportConsumption:
    """Read the JSON object of a `DriverReportConsumption`."""
    if len(d) != 6:
        return _odd(d, DriverReportConsumption, _blank, decode_driver_report_consumption)
    o = _new(DriverReportConsumption)
    try:
        v = d["chargeType"]
        o.charge_type = (
            v if v.__class__ is str else _text(v, d, "chargeType", "DriverReportConsumption", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v if v.__class__ is int else _integer(v, d, "totalSessions", "DriverReportConsumption", True)
        )
        v = d["totalKwh"]
        o.total_kwh = (
            v if v.__class__ is float else _number(v, d, "totalKwh", "DriverReportConsumption", True)
        )
        v = d["totalNetPrice"]
        o.total_net_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalNetPrice", "DriverReportConsumption", True)
        )
        v = d["totalVat"]
        o.total_vat = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalVat", "DriverReportConsumption", True)
        )
        v = d["totalGrossPrice"]
        o.total_gross_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalGrossPrice", "DriverReportConsumption", True)
        )
    except KeyError:
        return _odd(d, DriverReportConsumption, _blank, decode_driver_report_consumption)
    o._rest = _COMPLETE
    return o
