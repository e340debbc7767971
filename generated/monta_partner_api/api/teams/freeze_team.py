"""POST /api/v1/teams/{id}/freeze."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/teams/{_quote(id)}/freeze",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.FreezeTeam,
) -> _models.Team:
    """POST /api/v1/teams/{id}/freeze

    Args:
        id:
        reason:
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
