"""DELETE /api/v1/webhooks/config."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-webhook-config"]


def request() -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/webhooks/config",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(client: _httpx.AsyncClient) -> None:
    """Delete the webhook settings

    Removes the URL, the secret and the event types of the credentials. No events are sent any more.

    Scopes: manage-webhooks:delete. Twice is as once.

    Returns:
        Nothing.
    """
    return await _call(client, request(), decode)
