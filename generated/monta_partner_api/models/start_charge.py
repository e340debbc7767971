"""StartCharge."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class StartCharge(_Model):
    """StartCharge."""

    paying_team_id: int
    charge_point_id: int
    reserve_charge: bool | Unset = UNSET
    kwh_limit: float | None | Unset = UNSET
    soc_limit: float | None | Unset = UNSET
    price_limit: _Decimal | None | Unset = UNSET
    price_group_id: int | None | Unset = UNSET
    generic_payment_session: _models.GenericPaymentSession | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "payingTeamId",
        "chargePointId",
        "reserveCharge",
        "kwhLimit",
        "socLimit",
        "priceLimit",
        "priceGroupId",
        "genericPaymentSession",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_start_charge(d: _Any) -> StartCharge:
    """Read the JSON object of a `StartCharge`."""
    o = _new(StartCharge)
    get = d.get
    v = get("payingTeamId")
    o.paying_team_id = v if v.__class__ is int else _integer(d, "payingTeamId", "StartCharge", needed=True)
    v = get("chargePointId")
    o.charge_point_id = v if v.__class__ is int else _integer(d, "chargePointId", "StartCharge", needed=True)
    v = get("reserveCharge")
    o.reserve_charge = (
        _absent(d, "reserveCharge")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "reserveCharge", "StartCharge")
    )
    v = get("kwhLimit")
    o.kwh_limit = (
        _absent(d, "kwhLimit")
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "kwhLimit", "StartCharge")
    )
    v = get("socLimit")
    o.soc_limit = (
        _absent(d, "socLimit")
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "socLimit", "StartCharge")
    )
    v = get("priceLimit")
    o.price_limit = _absent(d, "priceLimit") if v is None else _money(d, "priceLimit", "StartCharge")
    v = get("priceGroupId")
    o.price_group_id = (
        _absent(d, "priceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "priceGroupId", "StartCharge")
    )
    v = get("genericPaymentSession")
    o.generic_payment_session = (
        _absent(d, "genericPaymentSession")
        if v is None
        else decode_generic_payment_session(v)
        if v.__class__ is dict
        else _record(d, "genericPaymentSession", "StartCharge")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "StartCharge")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "StartCharge")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "StartCharge")[1]
    return o


# Below the class, so that models may hold each other.
from .generic_payment_session import decode_generic_payment_session
