"""POST /api/v1/team-members/{id}/resend-invite."""

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

OPERATION = _OPERATIONS["resendTeamMemberInvite"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-members/{_quote(_checked(id, 'id', bits=64))}/resend-invite",
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TeamMember:
    """Resend the invitation of a team member

    Sends the invitation once more and restarts the time until it expires. Takes no body. Every call sends
    another message, so do not repeat it blindly.

    Scopes: team-members:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member who was invited.

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
