"""POST /api/v1/subscriptions/{subscriptionId}/approve."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/subscriptions/{_quote(_checked(subscription_id, 'subscription_id', bits=64))}/approve",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Subscription:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription, "Subscription")


async def call(
    client: _httpx.AsyncClient,
    subscription_id: int,
    body: _models.ApproveSubscription,
) -> _models.Subscription:
    """Approve a subscription

    Approves a subscription, after which its purchases are taken from the wallet of the customer. Say in the
    body when the first one is due; the body may be an empty object. It starts payments, so do not repeat it
    blindly.

    Scopes: subscriptions:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        subscription_id: The subscription to approve.
        first_purchase_at: Deprecated: use `nextPurchaseAt`, which means the same.
        next_purchase_at: When the wallet is first charged; UTC, whole seconds.

    Returns:
        `Subscription`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            subscription_id,
            body,
        ),
        decode,
    )
