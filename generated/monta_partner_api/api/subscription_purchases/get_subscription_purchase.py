"""GET /api/v1/subscription-purchases/{subscriptionPurchaseId}."""

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

OPERATION = _OPERATIONS["get-subscription-purchase"]


def request(
    subscription_purchase_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/subscription-purchases/{_quote(_checked(subscription_purchase_id, 'subscription_purchase_id', bits=64))}",
    )


def decode(data: _Any) -> _models.SubscriptionPurchase:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription_purchase, "SubscriptionPurchase")


async def call(
    client: _httpx.AsyncClient,
    subscription_purchase_id: int,
) -> _models.SubscriptionPurchase:
    """Get a subscription purchase

    One purchase with its discounts, its total and the subscription that it belongs to.

    Scopes: subscriptions:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        subscription_purchase_id: The purchase, not the subscription.

    Returns:
        `SubscriptionPurchase`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            subscription_purchase_id,
        ),
        decode,
    )
