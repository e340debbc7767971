"""POST /api/v1/nested-teams/{relationId}/accept-invite."""

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

OPERATION = _OPERATIONS["acceptInvite"]


def request(
    relation_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/nested-teams/{_quote(_checked(relation_id, 'relation_id', bits=64, above=0))}/accept-invite",
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
) -> _models.NestedTeam:
    """Accept the invitation of a nested team

    Accepts the invitation for the nested team, which may then use the charge points that the parent team
    opened to it. Takes no body.

    Scopes: team-members:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        relation_id: The relation: the `id` that nested teams have in their list.

    Returns:
        `NestedTeam`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            relation_id,
        ),
        decode,
    )
