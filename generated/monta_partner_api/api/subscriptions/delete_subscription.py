"""DELETE /api/v1/subscriptions/{subscriptionId}."""

from __future__ import annotations

from builtins import dict as _dict
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-subscription"]


def request(
    subscription_id: int,
    *,
    cancellation_option: _models.CancellationOption | _models.CancellationOptionValue | str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if cancellation_option is not None:
        params["cancellationOption"] = _to_value(cancellation_option)
    return Request(
        OPERATION,
        f"/api/v1/subscriptions/{_quote(_checked(subscription_id, 'subscription_id', bits=64))}",
        params,
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    subscription_id: int,
    *,
    cancellation_option: _models.CancellationOption | _models.CancellationOptionValue | str | None = None,
) -> None:
    """Cancel a subscription

    Cancels at once unless `cancellationOption` asks for the end of the billing period. Look at `canCancel`
    of the subscription first. To change a discount, cancel and create the subscription anew.

    Scopes: subscriptions:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        subscription_id: The subscription to cancel.
        cancellation_option: When the cancellation takes effect; at once unless given.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            subscription_id,
            cancellation_option=cancellation_option,
        ),
        decode,
    )
