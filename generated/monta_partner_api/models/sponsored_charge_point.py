"""SponsoredChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .sponsored_charge_point_payout_type import (
    SponsoredChargePointPayoutType,
    members as _sponsored_charge_point_payout_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePoint(_Model):
    """A sponsorship: a team pays for the charging of a user at a charge point, such as an employer for one
    at home."""

    id: int
    """Identifies the sponsorship, not the charge point."""
    team_id: int
    """The team of the sponsorship."""
    payout: _models.SponsoredChargePointPayoutType
    """When the user gets the money."""
    note: str | None = None
    pay_for_subscriptions: bool
    """True if the team also pays for subscriptions of the charge point; otherwise the user does."""
    operator: _models.Operator | None = None
    """The operator of the sponsorship."""
    charge_point: _models.SponsoredChargePointData
    """The charge point that is sponsored."""
    accepted_at: _datetime.datetime | None = None
    """When the sponsorship was accepted; null while it is not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "teamId": _MISSING,
    "payout": _MISSING,
    "note": None,
    "payForSubscriptions": _MISSING,
    "operator": None,
    "chargePoint": _MISSING,
    "acceptedAt": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
}


def decode_sponsored_charge_point(d: _Any) -> SponsoredChargePoint:
    """Read the JSON object of a `SponsoredChargePoint`."""
    if len(d) != 11:
        return _odd(d, SponsoredChargePoint, _blank, decode_sponsored_charge_point)
    o = _new(SponsoredChargePoint)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "SponsoredChargePoint", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "SponsoredChargePoint", True)
        v = d["payout"]
        o.payout = (
            _sponsored_charge_point_payout_type[v]
            if v.__class__ is str and v in _sponsored_charge_point_payout_type
            else _word(v, d, "payout", "SponsoredChargePoint", SponsoredChargePointPayoutType, True)
        )
        v = d["note"]
        o.note = (
            v if v.__class__ is str else None if v is None else _text(v, d, "note", "SponsoredChargePoint")
        )
        v = d["payForSubscriptions"]
        o.pay_for_subscriptions = (
            v if v.__class__ is bool else _boolean(v, d, "payForSubscriptions", "SponsoredChargePoint", True)
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "SponsoredChargePoint")
        )
        v = d["chargePoint"]
        o.charge_point = (
            _models.decode_sponsored_charge_point_data(v)
            if v.__class__ is dict
            else _record(v, d, "chargePoint", "SponsoredChargePoint", True)
        )
        v = d["acceptedAt"]
        try:
            o.accepted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "acceptedAt", "SponsoredChargePoint")
            )
        except (TypeError, ValueError):
            o.accepted_at = _instant(v, d, "acceptedAt", "SponsoredChargePoint")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "SponsoredChargePoint", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "SponsoredChargePoint", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "SponsoredChargePoint", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "SponsoredChargePoint", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "SponsoredChargePoint")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "SponsoredChargePoint")
    except KeyError:
        return _odd(d, SponsoredChargePoint, _blank, decode_sponsored_charge_point)
    o._rest = _COMPLETE
    return o
