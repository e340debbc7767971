"""NestedTeam."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
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
class NestedTeam(_Model):
    """NestedTeam."""

    id: int
    parent_team: _models.PublicTeam
    nested_team: _models.PublicTeam | None = None
    price_group: _models.NestedTeamPriceGroup | None = None
    invited_by_user: _models.InvitingUser | None = None
    user_role: _models.NestedTeamUserRole
    access: _models.NestedTeamAccess
    state: _models.NestedTeamState
    selected_charge_point_ids: _list[int] | None = None
    note: str | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    invited_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> NestedTeam:
        """Read the JSON object, under the API's names."""
        return decode_nested_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("parentTeam", "parent_team", _to_dict),
        ("nestedTeam", "nested_team", _to_dict),
        ("priceGroup", "price_group", _to_dict),
        ("invitedByUser", "invited_by_user", _to_dict),
        ("userRole", "user_role", _to_value),
        ("access", "access", _to_value),
        ("state", "state", _to_value),
        ("selectedChargePointIds", "selected_charge_point_ids", None),
        ("note", "note", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("invitedAt", "invited_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "parentTeam",
        "nestedTeam",
        "priceGroup",
        "invitedByUser",
        "userRole",
        "access",
        "state",
        "selectedChargePointIds",
        "note",
        "createdAt",
        "updatedAt",
        "invitedAt",
    )
)


def decode_nested_team(d: _Any) -> NestedTeam:
    """Read the JSON object of a `NestedTeam`."""
    o = _new(NestedTeam)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "NestedTeam", needed=True)
    v = get("parentTeam")
    o.parent_team = (
        decode_public_team(v) if v.__class__ is dict else _record(d, "parentTeam", "NestedTeam", needed=True)
    )
    v = get("nestedTeam")
    o.nested_team = (
        None
        if v is None
        else decode_public_team(v)
        if v.__class__ is dict
        else _record(d, "nestedTeam", "NestedTeam")
    )
    v = get("priceGroup")
    o.price_group = (
        None
        if v is None
        else decode_nested_team_price_group(v)
        if v.__class__ is dict
        else _record(d, "priceGroup", "NestedTeam")
    )
    v = get("invitedByUser")
    o.invited_by_user = (
        None
        if v is None
        else decode_inviting_user(v)
        if v.__class__ is dict
        else _record(d, "invitedByUser", "NestedTeam")
    )
    v = get("userRole")
    o.user_role = (
        _nested_team_user_role[v]
        if v.__class__ is str and v in _nested_team_user_role
        else _word(d, "userRole", "NestedTeam", NestedTeamUserRole, needed=True)
    )
    v = get("access")
    o.access = (
        _nested_team_access[v]
        if v.__class__ is str and v in _nested_team_access
        else _word(d, "access", "NestedTeam", NestedTeamAccess, needed=True)
    )
    v = get("state")
    o.state = (
        _nested_team_state[v]
        if v.__class__ is str and v in _nested_team_state
        else _word(d, "state", "NestedTeam", NestedTeamState, needed=True)
    )
    v = get("selectedChargePointIds")
    o.selected_charge_point_ids = (
        None
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "NestedTeam") for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedChargePointIds", "NestedTeam")
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "NestedTeam")
    o.created_at = _instant(d, "createdAt", "NestedTeam", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "NestedTeam")
    v = get("invitedAt")
    o.invited_at = None if v is None else _instant(d, "invitedAt", "NestedTeam")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "NestedTeam")
    return o


# Below the class, so that models may hold each other.
from .inviting_user import decode_inviting_user
from .nested_team_access import NestedTeamAccess, members as _nested_team_access
from .nested_team_price_group import decode_nested_team_price_group
from .nested_team_state import NestedTeamState, members as _nested_team_state
from .nested_team_user_role import NestedTeamUserRole, members as _nested_team_user_role
from .public_team import decode_public_team
