"""DELETE /api/v1/nested-teams/{relationId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["deleteNestedTeam"]


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


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
) -> None:
    """Delete a nested team

    Deletes the relation between the two teams, not a team. It can still be listed with `includeDeleted`.

    Scopes: team-members:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        relation_id: The relation: the `id` that nested teams have in their list.

    Returns:
        Nothing.

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
