"""PriceGroupAppliedTo."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    item_scalar as _item_scalar,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroupAppliedTo(_Model):
    """Where a price group is in force. Lists of ids, each of which may be empty."""

    charge_points: _list[int]
    """Ids of charge points."""
    sites: _list[int]
    """Ids of sites."""
    team_members: _list[int]
    """Ids of team members, not of users."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "chargePoints": _MISSING,
    "sites": _MISSING,
    "teamMembers": _MISSING,
}


def decode_price_group_applied_to(d: _Any) -> PriceGroupAppliedTo:
    """Read the JSON object of a `PriceGroupAppliedTo`."""
    if len(d) != 3:
        return _odd(d, PriceGroupAppliedTo, _blank, decode_price_group_applied_to)
    o = _new(PriceGroupAppliedTo)
    try:
        v = d["chargePoints"]
        o.charge_points = (
            [
                x if x.__class__ is int else _item_scalar(x, d, "chargePoints", "PriceGroupAppliedTo")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "chargePoints", "PriceGroupAppliedTo", True)
        )
        v = d["sites"]
        o.sites = (
            [x if x.__class__ is int else _item_scalar(x, d, "sites", "PriceGroupAppliedTo") for x in v]
            if v.__class__ is list
            else _array(v, d, "sites", "PriceGroupAppliedTo", True)
        )
        v = d["teamMembers"]
        o.team_members = (
            [x if x.__class__ is int else _item_scalar(x, d, "teamMembers", "PriceGroupAppliedTo") for x in v]
            if v.__class__ is list
            else _array(v, d, "teamMembers", "PriceGroupAppliedTo", True)
        )
    except KeyError:
        return _odd(d, PriceGroupAppliedTo, _blank, decode_price_group_applied_to)
    o._rest = _COMPLETE
    return o
