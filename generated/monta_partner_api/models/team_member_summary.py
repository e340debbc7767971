"""TeamMemberSummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamMemberSummary(_Model):
    """TeamMemberSummary."""

    id: int
    team_id: int
    display_name: str | None = None
    partner_external_id: str | None = None
    user_id: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "teamId",
        "displayName",
        "partnerExternalId",
        "userId",
    )
)


def decode_team_member_summary(d: _Any) -> TeamMemberSummary:
    """Read the JSON object of a `TeamMemberSummary`."""
    o = _new(TeamMemberSummary)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TeamMemberSummary", needed=True)
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "TeamMemberSummary", needed=True)
    v = get("displayName")
    o.display_name = (
        None if v is None else v if v.__class__ is str else _text(d, "displayName", "TeamMemberSummary")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "TeamMemberSummary")
    )
    v = get("userId")
    o.user_id = None if v is None else v if v.__class__ is int else _integer(d, "userId", "TeamMemberSummary")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TeamMemberSummary")
    return o


# Below the class, so that models may hold each other.
