"""POST /api/v1/team-member-profiles."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-team-member-profile"]


def request(
    body: _models.CreateTeamMemberProfile,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/team-member-profiles",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMemberProfile:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile, "TeamMemberProfile")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMemberProfile,
) -> _models.TeamMemberProfile:
    """POST /api/v1/team-member-profiles

    Scopes: team-members:write. Never sent again once it may have run.

    Args:
        team_id: (more than 0)

    Returns:
        `TeamMemberProfile`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
