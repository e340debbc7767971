"""PriceGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroup(_Model):
    """PriceGroup."""

    id: int
    team_id: int | None = None
    name: str
    default: bool
    type: _models.PriceGroupType
    master_price: _models.Pricing
    tariffs: _list[_models.Pricing] | None = None
    fees: _list[_models.Pricing] | None = None
    team_member_count: int | None = None
    charge_point_count: int | None = None
    applied_to: _models.PriceGroupAppliedTo
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "teamId",
        "name",
        "default",
        "type",
        "masterPrice",
        "tariffs",
        "fees",
        "teamMemberCount",
        "chargePointCount",
        "appliedTo",
        "createdAt",
        "updatedAt",
    )
)


def decode_price_group(d: _Any) -> PriceGroup:
    """Read the JSON object of a `PriceGroup`."""
    o = _new(PriceGroup)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "PriceGroup", needed=True)
    v = get("teamId")
    o.team_id = None if v is None else v if v.__class__ is int else _integer(d, "teamId", "PriceGroup")
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "PriceGroup", needed=True)
    v = get("default")
    o.default = v if v.__class__ is bool else _boolean(d, "default", "PriceGroup", needed=True)
    v = get("type")
    o.type = (
        _price_group_type[v]
        if v.__class__ is str and v in _price_group_type
        else _word(d, "type", "PriceGroup", PriceGroupType, needed=True)
    )
    v = get("masterPrice")
    o.master_price = (
        decode_pricing(v) if v.__class__ is dict else _record(d, "masterPrice", "PriceGroup", needed=True)
    )
    v = get("tariffs")
    o.tariffs = (
        None
        if v is None
        else [
            decode_pricing(x) if x.__class__ is dict else _item_record(x, d, "tariffs", "PriceGroup")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "tariffs", "PriceGroup")
    )
    v = get("fees")
    o.fees = (
        None
        if v is None
        else [
            decode_pricing(x) if x.__class__ is dict else _item_record(x, d, "fees", "PriceGroup") for x in v
        ]
        if v.__class__ is list
        else _array(d, "fees", "PriceGroup")
    )
    v = get("teamMemberCount")
    o.team_member_count = (
        None if v is None else v if v.__class__ is int else _integer(d, "teamMemberCount", "PriceGroup")
    )
    v = get("chargePointCount")
    o.charge_point_count = (
        None if v is None else v if v.__class__ is int else _integer(d, "chargePointCount", "PriceGroup")
    )
    v = get("appliedTo")
    o.applied_to = (
        decode_price_group_applied_to(v)
        if v.__class__ is dict
        else _record(d, "appliedTo", "PriceGroup", needed=True)
    )
    o.created_at = _instant(d, "createdAt", "PriceGroup", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "PriceGroup")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PriceGroup")
    return o


# Below the class, so that models may hold each other.
from .price_group_applied_to import decode_price_group_applied_to
from .price_group_type import PriceGroupType, members as _price_group_type
from .pricing import decode_pricing
