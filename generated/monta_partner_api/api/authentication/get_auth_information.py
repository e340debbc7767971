"""GET /api/v1/auth/me."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-auth-information"]


def request() -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/auth/me",
    )


def decode(data: _Any) -> _models.Consumer:
    """What the answer holds."""
    return _answer(data, _models.decode_consumer, "Consumer")


async def call(client: _httpx.AsyncClient) -> _models.Consumer:
    """Get the credentials in use (deprecated)

    Deprecated: use `GET /consumers/me`, which answers the same. It was to go on 1 April 2024 and is still
    served.

    Scopes: none. Safe to repeat.
    Deprecated.

    Returns:
        `Consumer`.
    """
    return await _call(client, request(), decode)
