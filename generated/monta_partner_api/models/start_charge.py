"""StartCharge."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    boolean as _boolean,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_number as _to_number,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class StartCharge(_Model):
    """A charge to be started or reserved. Limits may be combined: the first one reached stops the charge."""

    paying_team_id: int
    """The team whose wallet pays."""
    charge_point_id: int
    """The charge point."""
    reserve_charge: bool | Unset = UNSET
    """True: only keep the charge point; the charge is then `reserved` until `GET
    /charges/{chargeId}/restart` starts it. False or absent: start at once."""
    kwh_limit: float | None | Unset = UNSET
    """Stop at this energy, in kWh, 1 to 500. May stand beside other limits."""
    soc_limit: float | None | Unset = UNSET
    """Stop at this state of charge, in %, 1 to 100. May stand beside other limits."""
    price_limit: _Decimal | int | float | None | Unset = UNSET
    """Stop at this price, in major units of the charge point's currency; at least 1. May stand beside
    other limits."""
    price_group_id: int | None | Unset = UNSET
    """Charge at the prices of this price group instead of the one that would apply. Its type has to be
    `charge-point` or `team`, though `type` of a price group shows neither word."""
    generic_payment_session: _models.GenericPaymentSession | None | Unset = UNSET
    """A payment outside Monta, at a payment terminal or kiosk, to link to the charge."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it. Always set a unique one: it finds the charge again when the answer is lost."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> StartCharge:
        """Read the JSON object, under the API's names."""
        return decode_start_charge(_dict(data))

    _fields = (
        ("payingTeamId", "paying_team_id", None),
        ("chargePointId", "charge_point_id", None),
        ("reserveCharge", "reserve_charge", None),
        ("kwhLimit", "kwh_limit", _to_number),
        ("socLimit", "soc_limit", _to_number),
        ("priceLimit", "price_limit", _to_number),
        ("priceGroupId", "price_group_id", None),
        ("genericPaymentSession", "generic_payment_session", _to_dict),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "reserveCharge": "reserve_charge",
        "kwhLimit": "kwh_limit",
        "socLimit": "soc_limit",
        "priceLimit": "price_limit",
        "priceGroupId": "price_group_id",
        "genericPaymentSession": "generic_payment_session",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "paying_team_id": {"bits": 64},
        "charge_point_id": {"bits": 64},
        "kwh_limit": {"minimum": 1, "maximum": 500},
        "soc_limit": {"minimum": 1, "maximum": 100},
        "price_limit": {"minimum": 1},
        "price_group_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "payingTeamId": _MISSING,
    "chargePointId": _MISSING,
    "reserveCharge": None,
    "kwhLimit": None,
    "socLimit": None,
    "priceLimit": None,
    "priceGroupId": None,
    "genericPaymentSession": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_start_charge(d: _Any) -> StartCharge:
    """Read the JSON object of a `StartCharge`."""
    if len(d) != 10:
        return _odd(d, StartCharge, _blank, decode_start_charge)
    o = _new(StartCharge)
    try:
        v = d["payingTeamId"]
        o.paying_team_id = v if v.__class__ is int else _integer(v, d, "payingTeamId", "StartCharge", True)
        v = d["chargePointId"]
        o.charge_point_id = v if v.__class__ is int else _integer(v, d, "chargePointId", "StartCharge", True)
        v = d["reserveCharge"]
        o.reserve_charge = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "reserveCharge", "StartCharge")
        )
        v = d["kwhLimit"]
        o.kwh_limit = (
            v if v.__class__ is float else None if v is None else _number(v, d, "kwhLimit", "StartCharge")
        )
        v = d["socLimit"]
        o.soc_limit = (
            v if v.__class__ is float else None if v is None else _number(v, d, "socLimit", "StartCharge")
        )
        v = d["priceLimit"]
        o.price_limit = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "priceLimit", "StartCharge")
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "priceGroupId", "StartCharge")
        )
        v = d["genericPaymentSession"]
        o.generic_payment_session = (
            None
            if v is None
            else _models.decode_generic_payment_session(v)
            if v.__class__ is dict
            else _record(v, d, "genericPaymentSession", "StartCharge")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "StartCharge")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "StartCharge")
        )
    except KeyError:
        return _odd(d, StartCharge, _blank, decode_start_charge)
    o._rest = _COMPLETE
    return o
