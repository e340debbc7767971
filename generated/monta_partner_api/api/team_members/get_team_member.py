"""GET /api/v1/team-members/{id}."""

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

OPERATION = _OPERATIONS["getTeamMember"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-members/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TeamMember:
    """Get a team member

    One member with their role, their rights and the state of their invitation.

    Scopes: team-members:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member; not the id of the user.

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
