"""DELETE /api/v1/teams/{id}."""

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

OPERATION = _OPERATIONS["delete-team"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/teams/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> None:
    """Delete a team

    Deletes a team. The list of teams still shows it with `includeDeleted`, marked by `deletedAt`. To stop a
    team only for a while, freeze it. Also reaches the sub-operators of your organisation.

    Scopes: teams:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team.

    Returns:
        Nothing.

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
