"""POST /api/v1/subscriptions."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-subscription"]


def request(
    body: _models.CreateSubscription,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/subscriptions",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Subscription:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription, "Subscription")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSubscription,
) -> _models.Subscription:
    """POST /api/v1/subscriptions

    Args:
        plan_id:
        customer_id:
        customer_type:
        discount_absolute:
        discount_percentage:
        service_config:
        user_id:
        next_purchase_at:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
