"""POST /api/v1/subscriptions/{subscriptionId}/approve."""

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

OPERATION = _OPERATIONS["approve-subscription"]


def request(
    subscription_id: int,
    body: _models.ApproveSubscription,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/subscriptions/{_quote(subscription_id)}/approve",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Subscription:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription, "Subscription")


async def call(
    client: _httpx.AsyncClient,
    subscription_id: int,
    body: _models.ApproveSubscription,
) -> _models.Subscription:
    """POST /api/v1/subscriptions/{subscriptionId}/approve

    Args:
        subscription_id:
        first_purchase_at:
        next_purchase_at:
    """
    return await _call(
        client,
        request(
            subscription_id,
            body,
        ),
        decode,
    )
