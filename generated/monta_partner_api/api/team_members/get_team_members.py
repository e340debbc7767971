"""GET /api/v1/team-members."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if team_id is not None:
        params["teamId"] = team_id
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    if role is not None:
        params["role"] = _to_value(role)
    if state is not None:
        params["state"] = _to_value(state)
    if user_id is not None:
        params["userId"] = user_id
    if email is not None:
        params["email"] = email
    if phone is not None:
        params["phone"] = phone
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
    """GET /api/v1/team-members

    Args:
        page:
        per_page:
        team_id:
        include_deleted:
        role:
        state:
        user_id:
        email:
        phone:
        partner_external_team_id:
        partner_external_id:
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
