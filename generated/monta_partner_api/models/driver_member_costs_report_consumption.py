"""DriverMemberCostsReportConsumption."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    money as _money,
    number as _number,
    odd as _odd,
    records as _records,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DriverMemberCostsReportConsumption(_Model):
    """Sums over the charges of one driver that are of one kind and in one member cost group. Money is in
    the team's currency unless said otherwise."""

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
    member_cost_group_id: int | None = None
    """The member cost group, which is a price group, that applied to these charges; null if none."""
    member_cost_group_name: str | None = None
    """Name of that member cost group; null if none applied."""
    member_cost_group_price: _Decimal | None = None
    """What these charges cost by the member cost group, in major units of the currency of that group; null
    if none applied."""
    country_breakdown: _list[_models.DriverMemberCostsReportCountry]
    """The same sums, country by country."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DriverMemberCostsReportConsumption:
        """Read the JSON object, under the API's names."""
        return decode_driver_member_costs_report_consumption(_dict(data))

    _fields = (
        ("chargeType", "charge_type", None),
        ("totalSessions", "total_sessions", None),
        ("totalKwh", "total_kwh", None),
        ("totalNetPrice", "total_net_price", _to_number),
        ("totalVat", "total_vat", _to_number),
        ("totalGrossPrice", "total_gross_price", _to_number),
        ("memberCostGroupId", "member_cost_group_id", None),
        ("memberCostGroupName", "member_cost_group_name", None),
        ("memberCostGroupPrice", "member_cost_group_price", _to_number),
        ("countryBreakdown", "country_breakdown", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "chargeType": _MISSING,
    "totalSessions": _MISSING,
    "totalKwh": _MISSING,
    "totalNetPrice": _MISSING,
    "totalVat": _MISSING,
    "totalGrossPrice": _MISSING,
    "memberCostGroupId": None,
    "memberCostGroupName": None,
    "memberCostGroupPrice": None,
    "countryBreakdown": _MISSING,
}


def decode_driver_member_costs_report_consumption(d: _Any) -> DriverMemberCostsReportConsumption:
    """Read the JSON object of a `DriverMemberCostsReportConsumption`."""
    if len(d) != 10:
        return _odd(
            d, DriverMemberCostsReportConsumption, _blank, decode_driver_member_costs_report_consumption
        )
    o = _new(DriverMemberCostsReportConsumption)
    try:
        v = d["chargeType"]
        o.charge_type = (
            v if v.__class__ is str else _text(v, d, "chargeType", "DriverMemberCostsReportConsumption", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v
            if v.__class__ is int
            else _integer(v, d, "totalSessions", "DriverMemberCostsReportConsumption", True)
        )
        v = d["totalKwh"]
        o.total_kwh = (
            v
            if v.__class__ is float
            else _number(v, d, "totalKwh", "DriverMemberCostsReportConsumption", True)
        )
        v = d["totalNetPrice"]
        o.total_net_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalNetPrice", "DriverMemberCostsReportConsumption", True)
        )
        v = d["totalVat"]
        o.total_vat = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalVat", "DriverMemberCostsReportConsumption", True)
        )
        v = d["totalGrossPrice"]
        o.total_gross_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalGrossPrice", "DriverMemberCostsReportConsumption", True)
        )
        v = d["memberCostGroupId"]
        o.member_cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "memberCostGroupId", "DriverMemberCostsReportConsumption")
        )
        v = d["memberCostGroupName"]
        o.member_cost_group_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "memberCostGroupName", "DriverMemberCostsReportConsumption")
        )
        v = d["memberCostGroupPrice"]
        o.member_cost_group_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "memberCostGroupPrice", "DriverMemberCostsReportConsumption")
        )
        v = d["countryBreakdown"]
        o.country_breakdown = (
            _records(
                v,
                d,
                "countryBreakdown",
                "DriverMemberCostsReportConsumption",
                _models.decode_driver_member_costs_report_country,
            )
            if v.__class__ is list
            else _array(v, d, "countryBreakdown", "DriverMemberCostsReportConsumption", True)
        )
    except KeyError:
        return _odd(
            d, DriverMemberCostsReportConsumption, _blank, decode_driver_member_costs_report_consumption
        )
    o._rest = _COMPLETE
    return o
