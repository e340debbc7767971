"""SponsoredChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePoint(_Model):
    """SponsoredChargePoint."""

    id: int
    team_id: int
    payout: _models.SponsoredChargePointPayoutType
    note: str | None = None
    pay_for_subscriptions: bool
    operator: _models.Operator | None = None
    charge_point: _models.SponsoredChargePointData
    accepted_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsoredChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_sponsored_charge_point(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("payout", "payout", _to_value),
        ("note", "note", None),
        ("payForSubscriptions", "pay_for_subscriptions", None),
        ("operator", "operator", _to_dict),
        ("chargePoint", "charge_point", _to_dict),
        ("acceptedAt", "accepted_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "teamId",
        "payout",
        "note",
        "payForSubscriptions",
        "operator",
        "chargePoint",
        "acceptedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_sponsored_charge_point(d: _Any) -> SponsoredChargePoint:
    """Read the JSON object of a `SponsoredChargePoint`."""
    o = _new(SponsoredChargePoint)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "SponsoredChargePoint", needed=True)
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "SponsoredChargePoint", needed=True)
    v = get("payout")
    o.payout = (
        _sponsored_charge_point_payout_type[v]
        if v.__class__ is str and v in _sponsored_charge_point_payout_type
        else _word(d, "payout", "SponsoredChargePoint", SponsoredChargePointPayoutType, needed=True)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "SponsoredChargePoint")
    v = get("payForSubscriptions")
    o.pay_for_subscriptions = (
        v if v.__class__ is bool else _boolean(d, "payForSubscriptions", "SponsoredChargePoint", needed=True)
    )
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "SponsoredChargePoint")
    )
    v = get("chargePoint")
    o.charge_point = (
        decode_sponsored_charge_point_data(v)
        if v.__class__ is dict
        else _record(d, "chargePoint", "SponsoredChargePoint", needed=True)
    )
    v = get("acceptedAt")
    o.accepted_at = None if v is None else _instant(d, "acceptedAt", "SponsoredChargePoint")
    o.created_at = _instant(d, "createdAt", "SponsoredChargePoint", needed=True)
    o.updated_at = _instant(d, "updatedAt", "SponsoredChargePoint", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "SponsoredChargePoint")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SponsoredChargePoint")
    return o


# Below the class, so that models may hold each other.
from .operator import decode_operator
from .sponsored_charge_point_data import decode_sponsored_charge_point_data
from .sponsored_charge_point_payout_type import (
    SponsoredChargePointPayoutType,
    members as _sponsored_charge_point_payout_type,
)
