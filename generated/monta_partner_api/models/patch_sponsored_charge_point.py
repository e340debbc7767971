"""PatchSponsoredChargePoint."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchSponsoredChargePoint(_Model):
    """PatchSponsoredChargePoint."""

    price_group_id: int | None | Unset = UNSET
    payout_schedule: _models.SponsoredChargePointPayoutType | None | Unset = UNSET
    pay_for_subscriptions: bool | None | Unset = UNSET
    note: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "priceGroupId",
        "payoutSchedule",
        "payForSubscriptions",
        "note",
    )
)


def decode_patch_sponsored_charge_point(d: _Any) -> PatchSponsoredChargePoint:
    """Read the JSON object of a `PatchSponsoredChargePoint`."""
    o = _new(PatchSponsoredChargePoint)
    get = d.get
    v = get("priceGroupId")
    o.price_group_id = (
        _absent(d, "priceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "priceGroupId", "PatchSponsoredChargePoint")
    )
    v = get("payoutSchedule")
    o.payout_schedule = (
        _absent(d, "payoutSchedule")
        if v is None
        else _sponsored_charge_point_payout_type[v]
        if v.__class__ is str and v in _sponsored_charge_point_payout_type
        else _word(d, "payoutSchedule", "PatchSponsoredChargePoint", SponsoredChargePointPayoutType)
    )
    v = get("payForSubscriptions")
    o.pay_for_subscriptions = (
        _absent(d, "payForSubscriptions")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "payForSubscriptions", "PatchSponsoredChargePoint")
    )
    v = get("note")
    o.note = (
        _absent(d, "note")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "note", "PatchSponsoredChargePoint")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "PatchSponsoredChargePoint")[1]
    )
    return o


# Below the class, so that models may hold each other.
from .sponsored_charge_point_payout_type import (
    SponsoredChargePointPayoutType,
    members as _sponsored_charge_point_payout_type,
)
