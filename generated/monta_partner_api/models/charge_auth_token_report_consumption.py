"""ChargeAuthTokenReportConsumption."""

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
class ChargeAuthTokenReportConsumption(_Model):
    """Sums over the charges with one charge auth token that are of one kind and in one member cost group.
    Money is in the team's currency unless said otherwise."""

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
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeAuthTokenReportConsumption:
        """Read the JSON object, under the API's names."""
        return decode_charge_auth_token_report_consumption(_dict(data))

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
}


def decode_charge_auth_token_report_consumption(d: _Any) -> ChargeAuthTokenReportConsumption:
    """Read the JSON object of a `ChargeAuthTokenReportConsumption`."""
    if len(d) != 9:
        return _odd(d, ChargeAuthTokenReportConsumption, _blank, decode_charge_auth_token_report_consumption)
    o = _new(ChargeAuthTokenReportConsumption)
    try:
        v = d["chargeType"]
        o.charge_type = (
            v if v.__class__ is str else _text(v, d, "chargeType", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["totalSessions"]
        o.total_sessions = (
            v
            if v.__class__ is int
            else _integer(v, d, "totalSessions", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["totalKwh"]
        o.total_kwh = (
            v if v.__class__ is float else _number(v, d, "totalKwh", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["totalNetPrice"]
        o.total_net_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalNetPrice", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["totalVat"]
        o.total_vat = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalVat", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["totalGrossPrice"]
        o.total_gross_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalGrossPrice", "ChargeAuthTokenReportConsumption", True)
        )
        v = d["memberCostGroupId"]
        o.member_cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "memberCostGroupId", "ChargeAuthTokenReportConsumption")
        )
        v = d["memberCostGroupName"]
        o.member_cost_group_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "memberCostGroupName", "ChargeAuthTokenReportConsumption")
        )
        v = d["memberCostGroupPrice"]
        o.member_cost_group_price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "memberCostGroupPrice", "ChargeAuthTokenReportConsumption")
        )
    except KeyError:
        return _odd(d, ChargeAuthTokenReportConsumption, _blank, decode_charge_auth_token_report_consumption)
    o._rest = _COMPLETE
    return o
