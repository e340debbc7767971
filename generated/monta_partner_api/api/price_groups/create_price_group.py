"""POST /api/v1/price-groups."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-price-group"]


def request(
    body: _models.CreateOrUpdatePriceGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/price-groups",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateOrUpdatePriceGroup,
) -> None:
    """Create a price group

    Creates a price group with its master price and its fees. To make it count, apply it or make it the
    default. Amounts go in as major units and come back as minor units. After a lost answer, look for its
    name in the list before you send it again. Also reaches the sub-operators of your organisation.

    Scopes: price-groups:write. Never sent again once it may have run.

    Args:
        team_id: The team that it belongs to.
        type: Who pays by it, and for what.
        master_price: The main price, to which the fees are added; not negative.
        fees: What is added to the master price.

    Returns:
        Nothing.

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
