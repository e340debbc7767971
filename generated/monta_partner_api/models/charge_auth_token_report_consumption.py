"""ChargeAuthTokenReportConsumption."""

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
class ChargeAuthTokenReportConsumption(_Model):
    """ChargeAuthTokenReportConsumption."""

    charge_type: str
    total_sessions: int
    total_kwh: float
    total_net_price: _Decimal
    total_vat: _Decimal
    total_gross_price: _Decimal
    member_cost_group_id: int | None = None
    member_cost_group_name: str | None = None
    member_cost_group_price: _Decimal | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "chargeType",
        "totalSessions",
        "totalKwh",
        "totalNetPrice",
        "totalVat",
        "totalGrossPrice",
        "memberCostGroupId",
        "memberCostGroupName",
        "memberCostGroupPrice",
    )
)


def decode_charge_auth_token_report_consumption(d: _Any) -> ChargeAuthTokenReportConsumption:
    """Read the JSON object of a `ChargeAuthTokenReportConsumption`."""
    o = _new(ChargeAuthTokenReportConsumption)
    get = d.get
    v = get("chargeType")
    o.charge_type = (
        v if v.__class__ is str else _text(d, "chargeType", "ChargeAuthTokenReportConsumption", needed=True)
    )
    v = get("totalSessions")
    o.total_sessions = (
        v
        if v.__class__ is int
        else _integer(d, "totalSessions", "ChargeAuthTokenReportConsumption", needed=True)
    )
    v = get("totalKwh")
    o.total_kwh = (
        v if v.__class__ is float else _number(d, "totalKwh", "ChargeAuthTokenReportConsumption", needed=True)
    )
    o.total_net_price = _money(d, "totalNetPrice", "ChargeAuthTokenReportConsumption", needed=True)
    o.total_vat = _money(d, "totalVat", "ChargeAuthTokenReportConsumption", needed=True)
    o.total_gross_price = _money(d, "totalGrossPrice", "ChargeAuthTokenReportConsumption", needed=True)
    v = get("memberCostGroupId")
    o.member_cost_group_id = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "memberCostGroupId", "ChargeAuthTokenReportConsumption")
    )
    v = get("memberCostGroupName")
    o.member_cost_group_name = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "memberCostGroupName", "ChargeAuthTokenReportConsumption")
    )
    v = get("memberCostGroupPrice")
    o.member_cost_group_price = (
        None if v is None else _money(d, "memberCostGroupPrice", "ChargeAuthTokenReportConsumption")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeAuthTokenReportConsumption")
    return o


# Below the class, so that models may hold each other.
