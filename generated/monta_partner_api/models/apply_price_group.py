"""ApplyPriceGroup."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ApplyPriceGroup(_Model):
    """ApplyPriceGroup."""

    selected_charge_point_ids: _list[int] | None | Unset = UNSET
    selected_site_ids: _list[int] | None | Unset = UNSET
    selected_team_member_ids: _list[int] | None | Unset = UNSET
    reset_cost: bool | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "selectedChargePointIds",
        "selectedSiteIds",
        "selectedTeamMemberIds",
        "resetCost",
    )
)


def decode_apply_price_group(d: _Any) -> ApplyPriceGroup:
    """Read the JSON object of a `ApplyPriceGroup`."""
    o = _new(ApplyPriceGroup)
    get = d.get
    v = get("selectedChargePointIds")
    o.selected_charge_point_ids = (
        _absent(d, "selectedChargePointIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "ApplyPriceGroup")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedChargePointIds", "ApplyPriceGroup")
    )
    v = get("selectedSiteIds")
    o.selected_site_ids = (
        _absent(d, "selectedSiteIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedSiteIds", "ApplyPriceGroup") for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedSiteIds", "ApplyPriceGroup")
    )
    v = get("selectedTeamMemberIds")
    o.selected_team_member_ids = (
        _absent(d, "selectedTeamMemberIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedTeamMemberIds", "ApplyPriceGroup")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedTeamMemberIds", "ApplyPriceGroup")
    )
    v = get("resetCost")
    o.reset_cost = (
        _absent(d, "resetCost")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "resetCost", "ApplyPriceGroup")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "ApplyPriceGroup")[1]
    return o


# Below the class, so that models may hold each other.
