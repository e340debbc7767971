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
    """Create or replace the webhook settings

    Replaces all webhook settings of the credentials: send the URL, the secret, the event types and the
    headers again each time. Monta then posts batches of events to your URL every few seconds. Answer 200
    quickly; what fails is tried again every 60 seconds and dropped after 24 hours. Neither delivery nor
    order is guaranteed, so compare with the lists once a day.

    Scopes: manage-webhooks:write. Twice is as once.

    Args:
        webhook_url: Where events are posted: HTTPS only, at most 191 characters, no address of Monta.
        webhook_secret: Key of the signature, 16 to 191 characters. Also sent in answers: keep it out of logs.
        event_types: Which events to send, at most 512.
        custom_headers: Headers of your own for each delivery: at most 5, each name beginning with `X-` in either case.
        team_ids: The teams whose charge points send events; null is all that the credentials reach.

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
