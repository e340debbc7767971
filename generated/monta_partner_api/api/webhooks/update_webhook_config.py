"""PUT /api/v1/webhooks/config."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["update-webhook-config"]


def request(
    body: _models.WebhookConfig,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/webhooks/config",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.WebhookConfig:
    """What the answer holds."""
    return _answer(data, _models.decode_webhook_config, "WebhookConfig")


async def call(
    client: _httpx.AsyncClient,
    body: _models.WebhookConfig,
) -> _models.WebhookConfig:
    """PUT /api/v1/webhooks/config

    Args:
        webhook_url:
        webhook_secret:
        event_types:
        custom_headers:
        team_ids:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
