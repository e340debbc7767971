"""PUT /api/v1/price-groups/{id}."""

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

OPERATION = _OPERATIONS["update-price-group"]


def request(
    id: int,
    body: _models.CreateOrUpdatePriceGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-groups/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group, "PriceGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.CreateOrUpdatePriceGroup,
) -> _models.PriceGroup:
    """Replace a price group

    Replaces the whole price group: send its name, type, master price and every fee that shall stay. What
    you read cannot be sent back as it is, for amounts are read in minor units and written in major units.
    Also reaches the sub-operators of your organisation.

    Scopes: price-groups:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The price group.
        team_id: The team that it belongs to.
        type: Who pays by it, and for what.
        master_price: The main price, to which the fees are added; not negative.
        fees: What is added to the master price.

    Returns:
        `PriceGroup`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
