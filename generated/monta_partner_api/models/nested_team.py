"""NestedTeam."""

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
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
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
from .nested_team_access import NestedTeamAccess, members as _nested_team_access
from .nested_team_state import NestedTeamState, members as _nested_team_state
from .nested_team_user_role import NestedTeamUserRole, members as _nested_team_user_role


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NestedTeam(_Model):
    """The relation between a parent team and a team nested in it: who may charge where, at which prices,
    and how far the invitation got."""

    id: int
    """Identifies the relation; it is not the id of a team."""
    parent_team: _models.PublicTeam
    """The team that invites and opens its charge points."""
    nested_team: _models.PublicTeam | None = None
    """The team that is invited; may be null."""
    price_group: _models.NestedTeamPriceGroup | None = None
    """The price group that applies to the nested team; null if none."""
    invited_by_user: _models.InvitingUser | None = None
    """The user who asked for the invitation; null if not known."""
    user_role: _models.NestedTeamUserRole
    """Role of the nested team at the parent team."""
    access: _models.NestedTeamAccess
    """Whether the nested team may use all charge points and sites of the parent team, or selected ones."""
    state: _models.NestedTeamState
    """How far the invitation got."""
    selected_charge_point_ids: _list[int] | None = None
    """Charge points that the nested team may use where `access` is `selected`. Selected sites are not
    shown."""
    note: str | None = None
    """Internal note on the nested team; null if none."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    invited_at: _datetime.datetime | None = None
    """When the nested team was invited, UTC; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "parentTeam": _MISSING,
    "nestedTeam": None,
    "priceGroup": None,
    "invitedByUser": None,
    "userRole": _MISSING,
    "access": _MISSING,
    "state": _MISSING,
    "selectedChargePointIds": None,
    "note": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "invitedAt": None,
}


def decode_nested_team(d: _Any) -> NestedTeam:
    """Read the JSON object of a `NestedTeam`."""
    if len(d) != 13:
        return _odd(d, NestedTeam, _blank, decode_nested_team)
    o = _new(NestedTeam)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "NestedTeam", True)
        v = d["parentTeam"]
        o.parent_team = (
            _models.decode_public_team(v)
            if v.__class__ is dict
            else _record(v, d, "parentTeam", "NestedTeam", True)
        )
        v = d["nestedTeam"]
        o.nested_team = (
            None
            if v is None
            else _models.decode_public_team(v)
            if v.__class__ is dict
            else _record(v, d, "nestedTeam", "NestedTeam")
        )
        v = d["priceGroup"]
        o.price_group = (
            None
            if v is None
            else _models.decode_nested_team_price_group(v)
            if v.__class__ is dict
            else _record(v, d, "priceGroup", "NestedTeam")
        )
        v = d["invitedByUser"]
        o.invited_by_user = (
            None
            if v is None
            else _models.decode_inviting_user(v)
            if v.__class__ is dict
            else _record(v, d, "invitedByUser", "NestedTeam")
        )
        v = d["userRole"]
        o.user_role = (
            _nested_team_user_role[v]
            if v.__class__ is str and v in _nested_team_user_role
            else _word(v, d, "userRole", "NestedTeam", NestedTeamUserRole, True)
        )
        v = d["access"]
        o.access = (
            _nested_team_access[v]
            if v.__class__ is str and v in _nested_team_access
            else _word(v, d, "access", "NestedTeam", NestedTeamAccess, True)
        )
        v = d["state"]
        o.state = (
            _nested_team_state[v]
            if v.__class__ is str and v in _nested_team_state
            else _word(v, d, "state", "NestedTeam", NestedTeamState, True)
        )
        v = d["selectedChargePointIds"]
        o.selected_charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "NestedTeam")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedChargePointIds", "NestedTeam")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "NestedTeam")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "NestedTeam", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "NestedTeam", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "NestedTeam")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "NestedTeam")
        v = d["invitedAt"]
        try:
            o.invited_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "invitedAt", "NestedTeam")
            )
        except (TypeError, ValueError):
            o.invited_at = _instant(v, d, "invitedAt", "NestedTeam")
    except KeyError:
        return _odd(d, NestedTeam, _blank, decode_nested_team)
    o._rest = _COMPLETE
    return o
