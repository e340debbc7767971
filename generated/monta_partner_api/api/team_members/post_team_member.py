"""POST /api/v1/team-members."""

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

OPERATION = _OPERATIONS["post-team-member"]


def request(
    body: _models.CreateTeamMember,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/team-members",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMember,
) -> _models.TeamMember:
    """POST /api/v1/team-members

    Scopes: team-members:write. Never sent again once it may have run.

    Args:
        team_id: (more than 0)
        user_id: (more than 0)
        phone: (matches '^\\\\+[1-9]\\\\d{1,14}$')

    Returns:
        `TeamMember`.

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
