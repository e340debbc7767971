"""PATCH /api/v1/nested-teams/{relationId}."""

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

OPERATION = _OPERATIONS["updateNestedTeam"]


def request(
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/nested-teams/{_quote(_checked(relation_id, 'relation_id', bits=64, above=0))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> _models.NestedTeam:
    """PATCH /api/v1/nested-teams/{relationId}

    Scopes: team-members:write. Twice is as once.

    Args:
        relation_id: (more than 0)
        note: (at most 255 characters)

    Returns:
        `NestedTeam`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            relation_id,
            body,
        ),
        decode,
    )
