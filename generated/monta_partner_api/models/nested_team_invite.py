"""NestedTeamInvite."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .nested_team_access import NestedTeamAccess, members as _nested_team_access


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NestedTeamInvite(_Model):
    """An invitation of one team by another."""

    parent_team_id: int
    """The team that invites and opens its charge points."""
    nested_team_id: int
    """The team that is invited."""
    price_group_id: int
    """The price group that is to apply to the nested team."""
    access: _models.NestedTeamAccess | _models.NestedTeamAccessValue | str
    """Whether to open all charge points and sites, or selected ones."""
    selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET
    """Charge points to open, where `access` is `selected`."""
    selected_site_ids: _Sequence[int] | None | Unset = UNSET
    """Sites to open, where `access` is `selected`. They can be set only here and are not shown later."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "selectedChargePointIds": "selected_charge_point_ids",
        "selectedSiteIds": "selected_site_ids",
    }
    _rules = {
        "parent_team_id": {"bits": 64},
        "nested_team_id": {"bits": 64},
        "price_group_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "parentTeamId": _MISSING,
    "nestedTeamId": _MISSING,
    "priceGroupId": _MISSING,
    "access": _MISSING,
    "selectedChargePointIds": None,
    "selectedSiteIds": None,
}


def decode_nested_team_invite(d: _Any) -> NestedTeamInvite:
    """Read the JSON object of a `NestedTeamInvite`."""
    if len(d) != 6:
        return _odd(d, NestedTeamInvite, _blank, decode_nested_team_invite)
    o = _new(NestedTeamInvite)
    try:
        v = d["parentTeamId"]
        o.parent_team_id = (
            v if v.__class__ is int else _integer(v, d, "parentTeamId", "NestedTeamInvite", True)
        )
        v = d["nestedTeamId"]
        o.nested_team_id = (
            v if v.__class__ is int else _integer(v, d, "nestedTeamId", "NestedTeamInvite", True)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v if v.__class__ is int else _integer(v, d, "priceGroupId", "NestedTeamInvite", True)
        )
        v = d["access"]
        o.access = (
            _nested_team_access[v]
            if v.__class__ is str and v in _nested_team_access
            else _word(v, d, "access", "NestedTeamInvite", NestedTeamAccess, True)
        )
        v = d["selectedChargePointIds"]
        o.selected_charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "NestedTeamInvite")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedChargePointIds", "NestedTeamInvite")
        )
        v = d["selectedSiteIds"]
        o.selected_site_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedSiteIds", "NestedTeamInvite")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedSiteIds", "NestedTeamInvite")
        )
    except KeyError:
        return _odd(d, NestedTeamInvite, _blank, decode_nested_team_invite)
    o._rest = _COMPLETE
    return o
