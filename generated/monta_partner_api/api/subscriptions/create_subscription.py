"""POST /api/v1/subscriptions."""

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

OPERATION = _OPERATIONS["create-subscription"]


def request(
    body: _models.CreateSubscription,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/subscriptions",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Subscription:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription, "Subscription")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSubscription,
) -> _models.Subscription:
    """POST /api/v1/subscriptions

    Scopes: subscriptions:write. Never sent again once it may have run.

    Args:
        plan_id: (more than 0)
        customer_id: (more than 0)
        discount_absolute: (at least 0)
        discount_percentage: (at least 0)
        user_id: (more than 0)

    Returns:
        `Subscription`.

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
