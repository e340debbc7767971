"""GET /api/v1/subscriptions/{subscriptionId}."""

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

OPERATION = _OPERATIONS["get-subscription"]


def request(
    subscription_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/subscriptions/{_quote(_checked(subscription_id, 'subscription_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Subscription:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription, "Subscription")


async def call(
    client: _httpx.AsyncClient,
    subscription_id: int,
) -> _models.Subscription:
    """Get a subscription

    One subscription with its state, discount, amounts and next purchase.

    Scopes: subscriptions:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        subscription_id: The subscription.

    Returns:
        `Subscription`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            subscription_id,
        ),
        decode,
    )
