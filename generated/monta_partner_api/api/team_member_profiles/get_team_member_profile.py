"""GET /api/v1/team-member-profiles/{id}."""

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

OPERATION = _OPERATIONS["getTeamMemberProfile"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-member-profiles/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> _models.TeamMemberProfile:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile, "TeamMemberProfile")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TeamMemberProfile:
    """Get a team member profile

    One profile (member group) with its rights and prices.

    Scopes: team-members:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member profile.

    Returns:
        `TeamMemberProfile`.

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
