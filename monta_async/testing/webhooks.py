"""Webhooks as the API posts them, for the endpoint of yours that takes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from monta_partner_api.encoding import dump
from monta_partner_api.models import EntityEventType, WebhookEntityType, WebhookEntryPayload
from monta_partner_api.types import Model

from monta_async.signatures import SIGNATURE_HEADER, sign

from .clock import START

__all__ = ("SignedWebhook", "sign_webhook", "webhook_batch")


class SignedWebhook(NamedTuple):
    """A webhook to post: `await client.post("/monta", content=webhook.content, headers=webhook.headers)`."""

    content: bytes
    headers: dict[str, str]


def sign_webhook(body: Mapping[str, Any] | bytes, secret: str) -> SignedWebhook:
    """A body as it is posted, with `X-Monta-Signature`: HMAC-SHA1 over JSON without white space.

    Args:
        body: JSON, such as a `webhook_batch`; or bytes, which are signed as they are.
        secret: the `webhookSecret` of the settings.
    """
    content = bytes(body) if isinstance(body, bytes | bytearray) else dump(body)
    return SignedWebhook(content, {"Content-Type": "application/json", SIGNATURE_HEADER: sign(secret, content)})


def webhook_batch(*entries: Model, pending: int = 0, at: datetime = START) -> dict[str, Any]:
    """The JSON of a batch: entries, how many more wait, and when it was sent, in milliseconds since the epoch.

    Args:
        *entries: what is told of. A `WebhookEntryPayload` is an entry as it is; any other model, such as a `Charge`,
            becomes one that says it was updated.
        pending: how many entries wait to be sent after these.
        at: when it is sent, and when what it tells of happened; aware.

    Raises:
        TypeError: a model is nothing that webhooks tell of.
        ValueError: `at` has no time zone.
    """
    if at.utcoffset() is None:
        raise ValueError("at must have a time zone")
    rows = [each if isinstance(each, WebhookEntryPayload) else _updated(each, at) for each in entries]
    milliseconds = round(at.timestamp() * 1000)
    return {"entries": [each.to_dict() for each in rows], "pending": pending, "timestamp": milliseconds}


def _updated(model: Model, at: datetime) -> WebhookEntryPayload:
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(model).__name__).lower()
    number = getattr(model, "id", None)
    if word not in {each.value for each in WebhookEntityType} or number is None:
        raise TypeError(f"no webhook tells of a {type(model).__name__}")
    return WebhookEntryPayload(
        entity_type=WebhookEntityType(word),
        entity_id=str(number),
        event_type=EntityEventType.UPDATED,
        event_time=at,
        payload=model.to_dict(),
    )
