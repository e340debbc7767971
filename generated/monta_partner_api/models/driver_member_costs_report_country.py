"""DriverMemberCostsReportCountry."""

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
class DriverMemberCostsReportCountry(_Model):
    """The part of the sums that falls to one country. Money is in the team's currency unless said
    otherwise."""

    country_code: str
    """The country, in two letters."""
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
    member_cost_group_price: _Decimal | None = None
    """What these charges cost by the member cost group, in major units of the currency of that group; null
    if none applied."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DriverMemberCostsReportCountry:
        """Read the JSON object, under the API's names."""
        return decode_driver_member_costs_report_country(_dict(data))

    _fields = (
        ("countryCode", "country_code", None),
        ("totalSessions", "total_sessions", None),
        ("totalKwh", "total_kwh", None),
        ("totalNetPrice", "total_net_price", _to_number),
        ("totalVat", "total_vat", _to_number),
        ("totalGrossPrice", "total_gross_price", _to_number),
        ("memberCostGroupPrice", "member_cost_group_price", _to_number),
    )


_new = object.__new__
_blank = {
    "countryCode": _MISSING,
    "totalSessions": _MISSING,
    "totalKwh": _MISSING,
    "totalNetPrice": _MISSING,
    "totalVat": _MISSING,
    "totalGrossPrice": _MISSING,
    "memberCostGroupPrice": None,
}


def decode_driver_member_costs_report_country(d: _Any) -> DriverMemberCostsReportCountry:
    """Read the JSON object of a `DriverMemberCostsReportCountry`."""
    if len(d) != 7:
        return _odd(d, DriverMemberCostsReportCountry, _blank, decode_driver_member_costs_report_country)
    o = _new(DriverMemberCostsReportCountry)
    try:
        v = d["countryCode"]
        o.country_code = (
            v if v.__class__ is str else _text(v, d, "countryCode", "DriverMemberCostsReportCountry", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v
            if v.__class__ is int
            else _integer(v, d, "totalSessions", "DriverMemberCostsReportCountry", True)
        )
        v = d["totalKwh"]
        o.total_kwh = (
            v if v.__class__ is float else _number(v, d, "totalKwh", "DriverMemberCostsReportCountry", True)
        )
        v = d["totalNetPrice"]
        o.total_net_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalNetPrice", "DriverMemberCostsReportCountry", True)
        )
        v = d["totalVat"]
        o.total_vat = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalVat", "DriverMemberCostsReportCountry", True)
        )
        v = d["totalGrossPrice"]
        o.total_gross_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalGrossPrice", "DriverMemberCostsReportCountry", True)
        )
        v = d["memberCostGroupPrice"]
        o.member_cost_group_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "memberCostGroupPrice", "DriverMemberCostsReportCountry")
        )
    except KeyError:
        return _odd(d, DriverMemberCostsReportCountry, _blank, decode_driver_member_costs_report_country)
    o._rest = _COMPLETE
    return o
