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
    """Create a subscription

    Subscribes a team or a charge point to a plan. A discount can be set only now: to change it later,
    cancel the subscription and create another. Also reaches the sub-operators of your organisation.

    Scopes: subscriptions:write. Never sent again once it may have run.

    Args:
        plan_id: The plan; an active one that is meant for this kind of customer.
        customer_id: The team or charge point to subscribe, as `customerType` says.
        customer_type: What `customerId` points to, a team or a charge point.
        discount_absolute: Discount as an amount, in major units; that of the plan unless given. Cannot be changed later:
            cancel and subscribe again.
        discount_percentage: Discount in %; that of the plan unless given. Cannot be changed later: cancel and subscribe
            again.
        service_config: Settings that fit the service type of the plan. So far only those of tax refund subscriptions
            can be set.
        user_id: The user who counts as the purchaser; the default user of the credentials unless given.
        next_purchase_at: When the wallet is first charged; UTC, whole seconds, in the future.

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
