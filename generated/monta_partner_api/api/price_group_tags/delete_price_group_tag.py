"""DELETE /api/v1/price-group-tags/{id}."""

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

OPERATION = _OPERATIONS["delete-price-group-tag"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-group-tags/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> None:
    """Delete a price group tag

    Deletes a tag. Its name stays taken, since no name can be used twice. A success is a 200 with an empty
    body.

    Scopes: price-groups:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The price group tag to delete.

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
