"""DELETE /api/v1/tariff-recurring-periods/{id}."""

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

OPERATION = _OPERATIONS["delete-tariff-recurring-period"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariff-recurring-periods/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> None:
    """Delete a recurring period

    Deletes a recurring period and the prices in it. When all changes are made, call `POST
    /tariffs/{tariffId}/create-prices`.

    Scopes: tariffs:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The recurring period.

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
