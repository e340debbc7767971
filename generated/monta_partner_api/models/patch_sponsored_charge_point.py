"""PatchSponsoredChargePoint."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class PatchSponsoredChargePoint(_Model):
    """Changes to a sponsorship. What you leave out stays as it is, which is not the same as null."""

    price_group_id: int | None | Unset = UNSET
    """The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost price
    group of the charge point; if it has none, the request fails."""
    payout_schedule: (
        _models.SponsoredChargePointPayoutType
        | _models.SponsoredChargePointPayoutTypeValue
        | str
        | None
        | Unset
    ) = UNSET
    """When the user gets the money."""
    pay_for_subscriptions: bool | None | Unset = UNSET
    """True if the team shall also pay for subscriptions."""
    note: str | None | Unset = UNSET
    """Null clears it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchSponsoredChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_patch_sponsored_charge_point(_dict(data))

    _fields = (
        ("priceGroupId", "price_group_id", None),
        ("payoutSchedule", "payout_schedule", _to_value),
        ("payForSubscriptions", "pay_for_subscriptions", None),
        ("note", "note", None),
    )
    _optional = {
        "priceGroupId": "price_group_id",
        "payoutSchedule": "payout_schedule",
        "payForSubscriptions": "pay_for_subscriptions",
        "note": "note",
    }
    _rules = {
        "price_group_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "priceGroupId": None,
    "payoutSchedule": None,
    "payForSubscriptions": None,
    "note": None,
}


def decode_patch_sponsored_charge_point(d: _Any) -> PatchSponsoredChargePoint:
    """Read the JSON object of a `PatchSponsoredChargePoint`."""
    if len(d) != 4:
        return _odd(d, PatchSponsoredChargePoint, _blank, decode_patch_sponsored_charge_point)
    o = _new(PatchSponsoredChargePoint)
    try:
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "PatchSponsoredChargePoint")
        )
        v = d["payoutSchedule"]
        o.payout_schedule = (
            None
            if v is None
            else _sponsored_charge_point_payout_type[v]
            if v.__class__ is str and v in _sponsored_charge_point_payout_type
            else _word(v, d, "payoutSchedule", "PatchSponsoredChargePoint", SponsoredChargePointPayoutType)
        )
        v = d["payForSubscriptions"]
        o.pay_for_subscriptions = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "payForSubscriptions", "PatchSponsoredChargePoint")
        )
        v = d["note"]
        o.note = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "note", "PatchSponsoredChargePoint")
        )
    except KeyError:
        return _odd(d, PatchSponsoredChargePoint, _blank, decode_patch_sponsored_charge_point)
    o._rest = _COMPLETE
    return o
