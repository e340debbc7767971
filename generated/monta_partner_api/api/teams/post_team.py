"""POST /api/v1/teams."""

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

OPERATION = _OPERATIONS["post-team"]


def request(
    body: _models.CreateTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/teams",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeam,
) -> _models.Team:
    """POST /api/v1/teams

    Scopes: teams:write. Never sent again once it may have run.

    Args:
        operator_id: (more than 0)
        name: (at least 1 characters)

    Returns:
        `Team`.

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
