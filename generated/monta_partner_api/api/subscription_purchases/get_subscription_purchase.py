"""GET /api/v1/subscription-purchases/{subscriptionPurchaseId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/subscription-purchases/{_quote(subscription_purchase_id)}",
    )


def decode(data: _Any) -> _models.SubscriptionPurchase:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription_purchase, "SubscriptionPurchase")


async def call(
    client: _httpx.AsyncClient,
    subscription_purchase_id: int,
) -> _models.SubscriptionPurchase:
    """GET /api/v1/subscription-purchases/{subscriptionPurchaseId}

    Args:
        subscription_purchase_id:
    """
    return await _call(
        client,
        request(
            subscription_purchase_id,
        ),
        decode,
    )
