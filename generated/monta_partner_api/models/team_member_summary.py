"""TeamMemberSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamMemberSummary(_Model):
    """A team member in brief."""

    id: int
    """The team member."""
    team_id: int
    """The team."""
    display_name: str | None = None
    """The name to show, one of: full name, `User: #id`, email address, phone number."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    user_id: int | None = None
    """The user; null as long as there is no such user."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamMemberSummary:
        """Read the JSON object, under the API's names."""
        return decode_team_member_summary(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("displayName", "display_name", None),
        ("partnerExternalId", "partner_external_id", None),
        ("userId", "user_id", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "teamId": _MISSING,
    "displayName": None,
    "partnerExternalId": None,
    "userId": None,
}


def decode_team_member_summary(d: _Any) -> TeamMemberSummary:
    """Read the JSON object of a `TeamMemberSummary`."""
    if len(d) != 5:
        return _odd(d, TeamMemberSummary, _blank, decode_team_member_summary)
    o = _new(TeamMemberSummary)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TeamMemberSummary", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "TeamMemberSummary", True)
        v = d["displayName"]
        o.display_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "displayName", "TeamMemberSummary")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "TeamMemberSummary")
        )
        v = d["userId"]
        o.user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "TeamMemberSummary")
        )
    except KeyError:
        return _odd(d, TeamMemberSummary, _blank, decode_team_member_summary)
    o._rest = _COMPLETE
    return o
