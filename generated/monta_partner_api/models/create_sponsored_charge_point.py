"""CreateSponsoredChargePoint."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .sponsored_charge_point_payout_type import (
    SponsoredChargePointPayoutType,
    members as _sponsored_charge_point_payout_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateSponsoredChargePoint(_Model):
    """A new sponsorship. Send the three ids too, although they are not marked as required."""

    sponsoring_team_id: int | Unset = UNSET
    """The team that pays."""
    charge_point_id: int | Unset = UNSET
    """The charge point; it can be sponsored for one user only."""
    user_id: int | Unset = UNSET
    """The user whose charging is paid for."""
    price_group_id: int | None | Unset = UNSET
    """The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost price
    group of the charge point; if it has none, the request fails."""
    payout_schedule: (
        _models.SponsoredChargePointPayoutType | _models.SponsoredChargePointPayoutTypeValue | str
    )
    """When the user gets the money."""
    pay_for_subscriptions: bool | Unset = UNSET
    """True if the team shall also pay for subscriptions; false unless given."""
    note: str | None | Unset = UNSET
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateSponsoredChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_create_sponsored_charge_point(_dict(data))

    _fields = (
        ("sponsoringTeamId", "sponsoring_team_id", None),
        ("chargePointId", "charge_point_id", None),
        ("userId", "user_id", None),
        ("priceGroupId", "price_group_id", None),
        ("payoutSchedule", "payout_schedule", _to_value),
        ("payForSubscriptions", "pay_for_subscriptions", None),
        ("note", "note", None),
    )
    _optional = {
        "sponsoringTeamId": "sponsoring_team_id",
        "chargePointId": "charge_point_id",
        "userId": "user_id",
        "priceGroupId": "price_group_id",
        "payForSubscriptions": "pay_for_subscriptions",
        "note": "note",
    }
    _rules = {
        "sponsoring_team_id": {"bits": 64, "above": 0},
        "charge_point_id": {"bits": 64, "above": 0},
        "user_id": {"bits": 64, "above": 0},
        "price_group_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "sponsoringTeamId": None,
    "chargePointId": None,
    "userId": None,
    "priceGroupId": None,
    "payoutSchedule": _MISSING,
    "payForSubscriptions": None,
    "note": None,
}


def decode_create_sponsored_charge_point(d: _Any) -> CreateSponsoredChargePoint:
    """Read the JSON object of a `CreateSponsoredChargePoint`."""
    if len(d) != 7:
        return _odd(d, CreateSponsoredChargePoint, _blank, decode_create_sponsored_charge_point)
    o = _new(CreateSponsoredChargePoint)
    try:
        v = d["sponsoringTeamId"]
        o.sponsoring_team_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "sponsoringTeamId", "CreateSponsoredChargePoint")
        )
        v = d["chargePointId"]
        o.charge_point_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "chargePointId", "CreateSponsoredChargePoint")
        )
        v = d["userId"]
        o.user_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "userId", "CreateSponsoredChargePoint")
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "CreateSponsoredChargePoint")
        )
        v = d["payoutSchedule"]
        o.payout_schedule = (
            _sponsored_charge_point_payout_type[v]
            if v.__class__ is str and v in _sponsored_charge_point_payout_type
            else _word(
                v, d, "payoutSchedule", "CreateSponsoredChargePoint", SponsoredChargePointPayoutType, True
            )
        )
        v = d["payForSubscriptions"]
        o.pay_for_subscriptions = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "payForSubscriptions", "CreateSponsoredChargePoint")
        )
        v = d["note"]
        o.note = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "note", "CreateSponsoredChargePoint")
        )
    except KeyError:
        return _odd(d, CreateSponsoredChargePoint, _blank, decode_create_sponsored_charge_point)
    o._rest = _COMPLETE
    return o
