"""GET /api/v1/team-member-profiles."""

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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["getTeamMemberProfiles"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    name: str | None = None,
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
    if name is not None:
        params["name"] = name
    return Request(
        OPERATION,
        "/api/v1/team-member-profiles",
        params,
    )


def decode(data: _Any) -> _models.TeamMemberProfilePage:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile_page, "TeamMemberProfilePage")


def items(page: _models.TeamMemberProfilePage) -> _Sequence[_models.TeamMemberProfile]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    name: str | None = None,
) -> _models.TeamMemberProfilePage:
    """List team member profiles

    Profiles, also called member groups: sets of rights and prices that team members are given in one go.

    Scopes: team-members:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_id: Only those of this team.
        name: Only those with this name.

    Returns:
        Awaited, one page; iterated with `async for`, every `TeamMemberProfile` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            team_id=team_id,
            name=name,
        ),
        decode,
    )
