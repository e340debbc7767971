"""GET /api/v1/subscriptions."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if plan_id is not None:
        params["planId"] = plan_id
    if charge_point_id is not None:
        params["chargePointId"] = charge_point_id
    if customer_id is not None:
        params["customerId"] = customer_id
    if customer_type is not None:
        params["customerType"] = _to_value(customer_type)
    if subscription_purchase_id is not None:
        params["subscriptionPurchaseId"] = subscription_purchase_id
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
    """GET /api/v1/subscriptions

    Args:
        page:
        per_page:
        plan_id:
        charge_point_id:
        customer_id:
        customer_type:
        subscription_purchase_id:
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
