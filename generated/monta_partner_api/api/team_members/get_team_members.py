"""GET /api/v1/team-members."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["getTeamMembers"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    include_deleted: bool | None = None,
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None = None,
    state: _models.TeamMemberState | _models.TeamMemberStateValue | str | None = None,
    user_id: int | None = None,
    email: str | None = None,
    phone: str | None = None,
    partner_external_team_id: str | None = None,
    partner_external_id: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    if role is not None:
        params["role"] = _to_value(role)
    if state is not None:
        params["state"] = _to_value(state)
    if user_id is not None:
        params["userId"] = _checked(user_id, "user_id", bits=64, above=0)
    if email is not None:
        params["email"] = email
    if phone is not None:
        params["phone"] = _checked(phone, "phone", pattern="^\\+[1-9]\\d{1,14}$")
    if partner_external_team_id is not None:
        params["partnerExternalTeamId"] = partner_external_team_id
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    return Request(
        OPERATION,
        "/api/v1/team-members",
        params,
    )


def decode(data: _Any) -> _models.TeamMemberPage:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_page, "TeamMemberPage")


def items(page: _models.TeamMemberPage) -> _Sequence[_models.TeamMember]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    include_deleted: bool | None = None,
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None = None,
    state: _models.TeamMemberState | _models.TeamMemberStateValue | str | None = None,
    user_id: int | None = None,
    email: str | None = None,
    phone: str | None = None,
    partner_external_team_id: str | None = None,
    partner_external_id: str | None = None,
) -> _models.TeamMemberPage:
    """List team members

    Members of the teams that the credentials reach, whatever their state: invited and rejected people are
    listed too unless you filter by `state`. Somebody who has no user account yet has no `userId`.

    Scopes: team-members:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_id: Only those of this team.
        include_deleted: Deleted ones too; they have `deletedAt`.
        role: Only those with this role.
        state: Only those in this state.
        user_id: Only memberships of this user.
        email: Only members with this email address.
        phone: Only members with this phone number, written with a plus and the country code.
        partner_external_team_id: Only members of the team that has this key of yours as its `partnerExternalId`.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.

    Returns:
        Awaited, one page; iterated with `async for`, every `TeamMember` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            team_id=team_id,
            include_deleted=include_deleted,
            role=role,
            state=state,
            user_id=user_id,
            email=email,
            phone=phone,
            partner_external_team_id=partner_external_team_id,
            partner_external_id=partner_external_id,
        ),
        decode,
    )
