"""POST /api/v1/team-members/{id}/accept."""

from __future__ import annotations

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
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["acceptTeamMemberJoinRequest"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-members/{_quote(_checked(id, 'id', bits=64))}/accept",
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TeamMember:
    """Accept a request to join a team

    Lets in somebody who asked to join the team: a member in the state `requested`. Takes no body.

    Scopes: team-members:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member who asked to join.

    Returns:
        `TeamMember`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
        ),
        decode,
    )
