"""PriceGroupAppliedTo."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    array as _array,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroupAppliedTo(_Model):
    """PriceGroupAppliedTo."""

    charge_points: _list[int]
    sites: _list[int]
    team_members: _list[int]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceGroupAppliedTo:
        """Read the JSON object, under the API's names."""
        return decode_price_group_applied_to(_dict(data))

    _fields = (
        ("chargePoints", "charge_points", None),
        ("sites", "sites", None),
        ("teamMembers", "team_members", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "chargePoints",
        "sites",
        "teamMembers",
    )
)


def decode_price_group_applied_to(d: _Any) -> PriceGroupAppliedTo:
    """Read the JSON object of a `PriceGroupAppliedTo`."""
    o = _new(PriceGroupAppliedTo)
    get = d.get
    v = get("chargePoints")
    o.charge_points = (
        [x if x.__class__ is int else _item_scalar(x, d, "chargePoints", "PriceGroupAppliedTo") for x in v]
        if v.__class__ is list
        else _array(d, "chargePoints", "PriceGroupAppliedTo", needed=True)
    )
    v = get("sites")
    o.sites = (
        [x if x.__class__ is int else _item_scalar(x, d, "sites", "PriceGroupAppliedTo") for x in v]
        if v.__class__ is list
        else _array(d, "sites", "PriceGroupAppliedTo", needed=True)
    )
    v = get("teamMembers")
    o.team_members = (
        [x if x.__class__ is int else _item_scalar(x, d, "teamMembers", "PriceGroupAppliedTo") for x in v]
        if v.__class__ is list
        else _array(d, "teamMembers", "PriceGroupAppliedTo", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PriceGroupAppliedTo")
    return o


# Below the class, so that models may hold each other.
