"""PUT /api/v1/webhooks/config."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["update-webhook-config"]


def request(
    body: _models.WebhookConfig,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/webhooks/config",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.WebhookConfig:
    """What the answer holds."""
    return _answer(data, _models.decode_webhook_config, "WebhookConfig")


async def call(
    client: _httpx.AsyncClient,
    body: _models.WebhookConfig,
) -> _models.WebhookConfig:
    """PUT /api/v1/webhooks/config

    Scopes: manage-webhooks:write. Twice is as once.

    Args:
        webhook_url: (at most 191 characters, matches 'https://(?!(.*monta\\\\.com?)).*')
        webhook_secret: (at least 16 characters, at most 191 characters)
        event_types: (at most 512 items)
        team_ids: (at most 100 items)

    Returns:
        `WebhookConfig`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
