"""GET /api/v1/webhooks/config."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-webhook-config"]


def request() -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/webhooks/config",
    )


def decode(data: _Any) -> _models.WebhookConfig:
    """What the answer holds."""
    return _answer(data, _models.decode_webhook_config, "WebhookConfig")


async def call(client: _httpx.AsyncClient) -> _models.WebhookConfig:
    """Get the webhook settings

    Where events are sent, which ones, and how they are signed; there is one set of settings for the
    credentials. The answer holds the secret in the clear: keep it out of logs. Without settings the answer
    is a 404 or empty.

    Scopes: manage-webhooks:read. Safe to repeat.

    Returns:
        `WebhookConfig`.
    """
    return await _call(client, request(), decode)
