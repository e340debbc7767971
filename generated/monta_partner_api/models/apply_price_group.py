"""ApplyPriceGroup."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    array as _array,
    boolean as _boolean,
    item_scalar as _item_scalar,
    odd as _odd,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ApplyPriceGroup(_Model):
    """To whom and to what a price group shall apply."""

    selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET
    """Charge points by id."""
    selected_site_ids: _Sequence[int] | None | Unset = UNSET
    """Sites by id."""
    selected_team_member_ids: _Sequence[int] | None | Unset = UNSET
    """Team members by id, not users."""
    reset_cost: bool | None | Unset = UNSET
    """True also resets the costs; which ones is not documented."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ApplyPriceGroup:
        """Read the JSON object, under the API's names."""
        return decode_apply_price_group(_dict(data))

    _fields = (
        ("selectedChargePointIds", "selected_charge_point_ids", None),
        ("selectedSiteIds", "selected_site_ids", None),
        ("selectedTeamMemberIds", "selected_team_member_ids", None),
        ("resetCost", "reset_cost", None),
    )
    _optional = {
        "selectedChargePointIds": "selected_charge_point_ids",
        "selectedSiteIds": "selected_site_ids",
        "selectedTeamMemberIds": "selected_team_member_ids",
        "resetCost": "reset_cost",
    }


_new = object.__new__
_blank = {
    "selectedChargePointIds": None,
    "selectedSiteIds": None,
    "selectedTeamMemberIds": None,
    "resetCost": None,
}


def decode_apply_price_group(d: _Any) -> ApplyPriceGroup:
    """Read the JSON object of a `ApplyPriceGroup`."""
    if len(d) != 4:
        return _odd(d, ApplyPriceGroup, _blank, decode_apply_price_group)
    o = _new(ApplyPriceGroup)
    try:
        v = d["selectedChargePointIds"]
        o.selected_charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "ApplyPriceGroup")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedChargePointIds", "ApplyPriceGroup")
        )
        v = d["selectedSiteIds"]
        o.selected_site_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedSiteIds", "ApplyPriceGroup")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedSiteIds", "ApplyPriceGroup")
        )
        v = d["selectedTeamMemberIds"]
        o.selected_team_member_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedTeamMemberIds", "ApplyPriceGroup")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedTeamMemberIds", "ApplyPriceGroup")
        )
        v = d["resetCost"]
        o.reset_cost = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "resetCost", "ApplyPriceGroup")
        )
    except KeyError:
        return _odd(d, ApplyPriceGroup, _blank, decode_apply_price_group)
    o._rest = _COMPLETE
    return o
