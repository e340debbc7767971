"""GET /api/v1/nested-teams/{relationId}."""

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

OPERATION = _OPERATIONS["getNestedTeam"]


def request(
    relation_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/nested-teams/{_quote(_checked(relation_id, 'relation_id', bits=64, above=0))}",
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
) -> _models.NestedTeam:
    """Get a nested team

    One relation between a parent team and a nested team. It is found by the id of the relation, not by that
    of either team.

    Scopes: team-members:read. Safe to repeat.
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
