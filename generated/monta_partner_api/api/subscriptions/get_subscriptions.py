"""GET /api/v1/subscriptions."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    only_with as _only_with,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-subscriptions"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    plan_id: int | None = None,
    charge_point_id: int | None = None,
    customer_id: int | None = None,
    customer_type: _models.SubscriptionCustomerType
    | _models.SubscriptionCustomerTypeValue
    | str
    | None = None,
    subscription_purchase_id: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _only_with(customer_id=customer_id, customer_type=customer_type)
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if plan_id is not None:
        params["planId"] = _checked(plan_id, "plan_id", bits=64)
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64)
    if customer_id is not None:
        params["customerId"] = _checked(customer_id, "customer_id", bits=64)
    if customer_type is not None:
        params["customerType"] = _to_value(customer_type)
    if subscription_purchase_id is not None:
        params["subscriptionPurchaseId"] = _checked(
            subscription_purchase_id, "subscription_purchase_id", bits=64
        )
    return Request(
        OPERATION,
        "/api/v1/subscriptions",
        params,
    )


def decode(data: _Any) -> _models.SubscriptionPage:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription_page, "SubscriptionPage")


def items(page: _models.SubscriptionPage) -> _Sequence[_models.Subscription]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    plan_id: int | None = None,
    charge_point_id: int | None = None,
    customer_id: int | None = None,
    customer_type: _models.SubscriptionCustomerType
    | _models.SubscriptionCustomerTypeValue
    | str
    | None = None,
    subscription_purchase_id: int | None = None,
) -> _models.SubscriptionPage:
    """List subscriptions

    Subscriptions of teams, charge points and operators to plans. To list those of one customer, give
    `customerId` and `customerType` together; `customerType` may also stand alone.

    Scopes: subscriptions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        plan_id: Only subscriptions to this plan.
        charge_point_id: Only those of this charge point. Deprecated: use `customerId` with `customerType`.
        customer_id: Only those of this customer, a team or a charge point. Needs `customerType` beside it.
        customer_type: Only those of this kind of customer, a team or a charge point.
        subscription_purchase_id: Only the one that this subscription purchase belongs to.

    Returns:
        Awaited, one page; iterated with `async for`, every `Subscription` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            plan_id=plan_id,
            charge_point_id=charge_point_id,
            customer_id=customer_id,
            customer_type=customer_type,
            subscription_purchase_id=subscription_purchase_id,
        ),
        decode,
    )
