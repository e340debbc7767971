"""PriceGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .price_group_type import PriceGroupType, members as _price_group_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroup(_Model):
    """A named set of prices: one master price, fees on top of it, and all that it is applied to."""

    id: int
    """Identifies the price group."""
    team_id: int | None = None
    """The team that it belongs to; null if it belongs to none."""
    name: str
    default: bool
    """True if it is the default of its team for its type."""
    type: _models.PriceGroupType
    """Who pays by it, and for what."""
    master_price: _models.Pricing
    """The main price, to which the fees are added."""
    tariffs: _list[_models.Pricing] | None = None
    """Its prices that follow a tariff; always sent, but may be null."""
    fees: _list[_models.Pricing] | None = None
    """What is added to the master price."""
    team_member_count: int | None = None
    """How many team members it is applied to."""
    charge_point_count: int | None = None
    """How many charge points it is applied to."""
    applied_to: _models.PriceGroupAppliedTo
    """The charge points, sites and team members that it is applied to."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceGroup:
        """Read the JSON object, under the API's names."""
        return decode_price_group(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("name", "name", None),
        ("default", "default", None),
        ("type", "type", _to_value),
        ("masterPrice", "master_price", _to_dict),
        ("tariffs", "tariffs", _to_list(_to_dict)),
        ("fees", "fees", _to_list(_to_dict)),
        ("teamMemberCount", "team_member_count", None),
        ("chargePointCount", "charge_point_count", None),
        ("appliedTo", "applied_to", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "teamId": None,
    "name": _MISSING,
    "default": _MISSING,
    "type": _MISSING,
    "masterPrice": _MISSING,
    "tariffs": None,
    "fees": None,
    "teamMemberCount": None,
    "chargePointCount": None,
    "appliedTo": _MISSING,
    "createdAt": _MISSING,
    "updatedAt": None,
}


def decode_price_group(d: _Any) -> PriceGroup:
    """Read the JSON object of a `PriceGroup`."""
    if len(d) != 13:
        return _odd(d, PriceGroup, _blank, decode_price_group)
    o = _new(PriceGroup)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PriceGroup", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "PriceGroup")
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "PriceGroup", True)
        v = d["default"]
        o.default = v if v.__class__ is bool else _boolean(v, d, "default", "PriceGroup", True)
        v = d["type"]
        o.type = (
            _price_group_type[v]
            if v.__class__ is str and v in _price_group_type
            else _word(v, d, "type", "PriceGroup", PriceGroupType, True)
        )
        v = d["masterPrice"]
        o.master_price = (
            _models.decode_pricing(v)
            if v.__class__ is dict
            else _record(v, d, "masterPrice", "PriceGroup", True)
        )
        v = d["tariffs"]
        o.tariffs = (
            None
            if v is None
            else _records(v, d, "tariffs", "PriceGroup", _models.decode_pricing)
            if v.__class__ is list
            else _array(v, d, "tariffs", "PriceGroup")
        )
        v = d["fees"]
        o.fees = (
            None
            if v is None
            else _records(v, d, "fees", "PriceGroup", _models.decode_pricing)
            if v.__class__ is list
            else _array(v, d, "fees", "PriceGroup")
        )
        v = d["teamMemberCount"]
        o.team_member_count = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamMemberCount", "PriceGroup")
        )
        v = d["chargePointCount"]
        o.charge_point_count = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointCount", "PriceGroup")
        )
        v = d["appliedTo"]
        o.applied_to = (
            _models.decode_price_group_applied_to(v)
            if v.__class__ is dict
            else _record(v, d, "appliedTo", "PriceGroup", True)
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "PriceGroup", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "PriceGroup", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "PriceGroup")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "PriceGroup")
    except KeyError:
        return _odd(d, PriceGroup, _blank, decode_price_group)
    o._rest = _COMPLETE
    return o
