"""GET /api/v1/subscription-purchases."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-subscription-purchases"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    subscription_id: int | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if subscription_id is not None:
        params["subscriptionId"] = _checked(subscription_id, "subscription_id", bits=64)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/subscription-purchases",
        params,
    )


def decode(data: _Any) -> _models.SubscriptionPurchasePage:
    """What the answer holds."""
    return _answer(data, _models.decode_subscription_purchase_page, "SubscriptionPurchasePage")


def items(page: _models.SubscriptionPurchasePage) -> _Sequence[_models.SubscriptionPurchase]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    subscription_id: int | None = None,
    include_deleted: bool | None = None,
) -> _models.SubscriptionPurchasePage:
    """List purchases of subscriptions

    What was bought with subscriptions, each purchase with its discounts and its total.

    Scopes: subscriptions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        subscription_id: Only those of this subscription.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `SubscriptionPurchase` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            subscription_id=subscription_id,
            include_deleted=include_deleted,
        ),
        decode,
    )
