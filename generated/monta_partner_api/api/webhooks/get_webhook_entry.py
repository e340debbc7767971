"""GET /api/v1/webhooks/entries/{entryId}."""

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

OPERATION = _OPERATIONS["get-webhook-entries_1"]


def request(
    entry_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/webhooks/entries/{_quote(_checked(entry_id, 'entry_id', bits=64))}",
    )


def decode(data: _Any) -> _models.WebhookEntry:
    """What the answer holds."""
    return _answer(data, _models.decode_webhook_entry, "WebhookEntry")


async def call(
    client: _httpx.AsyncClient,
    entry_id: int,
) -> _models.WebhookEntry:
    """Get a webhook entry

    One event with its payload, its status and the error of a failed delivery. A 404 may also mean that it
    is older than 24 hours: entries are not kept for longer.

    Scopes: webhooks:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        entry_id: The webhook entry.

    Returns:
        `WebhookEntry`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            entry_id,
        ),
        decode,
    )
