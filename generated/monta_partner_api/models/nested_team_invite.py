"""NestedTeamInvite."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NestedTeamInvite(_Model):
    """NestedTeamInvite."""

    parent_team_id: int
    nested_team_id: int
    price_group_id: int
    access: _models.NestedTeamAccess
    selected_charge_point_ids: _list[int] | None | Unset = UNSET
    selected_site_ids: _list[int] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> NestedTeamInvite:
        """Read the JSON object, under the API's names."""
        return decode_nested_team_invite(_dict(data))

    _fields = (
        ("parentTeamId", "parent_team_id", None),
        ("nestedTeamId", "nested_team_id", None),
        ("priceGroupId", "price_group_id", None),
        ("access", "access", _to_value),
        ("selectedChargePointIds", "selected_charge_point_ids", None),
        ("selectedSiteIds", "selected_site_ids", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "parentTeamId",
        "nestedTeamId",
        "priceGroupId",
        "access",
        "selectedChargePointIds",
        "selectedSiteIds",
    )
)


def decode_nested_team_invite(d: _Any) -> NestedTeamInvite:
    """Read the JSON object of a `NestedTeamInvite`."""
    o = _new(NestedTeamInvite)
    get = d.get
    v = get("parentTeamId")
    o.parent_team_id = (
        v if v.__class__ is int else _integer(d, "parentTeamId", "NestedTeamInvite", needed=True)
    )
    v = get("nestedTeamId")
    o.nested_team_id = (
        v if v.__class__ is int else _integer(d, "nestedTeamId", "NestedTeamInvite", needed=True)
    )
    v = get("priceGroupId")
    o.price_group_id = (
        v if v.__class__ is int else _integer(d, "priceGroupId", "NestedTeamInvite", needed=True)
    )
    v = get("access")
    o.access = (
        _nested_team_access[v]
        if v.__class__ is str and v in _nested_team_access
        else _word(d, "access", "NestedTeamInvite", NestedTeamAccess, needed=True)
    )
    v = get("selectedChargePointIds")
    o.selected_charge_point_ids = (
        _absent(d, "selectedChargePointIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "NestedTeamInvite")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedChargePointIds", "NestedTeamInvite")
    )
    v = get("selectedSiteIds")
    o.selected_site_ids = (
        _absent(d, "selectedSiteIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedSiteIds", "NestedTeamInvite") for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedSiteIds", "NestedTeamInvite")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "NestedTeamInvite")[1]
    return o


# Below the class, so that models may hold each other.
from .nested_team_access import NestedTeamAccess, members as _nested_team_access
