"""POST /api/v1/teams/{id}/freeze."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["freeze-team"]


def request(
    id: int,
    body: _models.FreezeTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/teams/{_quote(_checked(id, 'id', bits=64))}/freeze",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.FreezeTeam,
) -> _models.Team:
    """Freeze a team

    Freezes a team: it can neither charge nor pay until you unfreeze it. The body is required; send an empty
    object when you give no reason. Also reaches the sub-operators of your organisation.

    Scopes: teams:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team.
        reason: The reason, for people to read; shown as `frozenReason` of the team.

    Returns:
        `Team`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
