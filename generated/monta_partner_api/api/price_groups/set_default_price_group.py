"""PUT /api/v1/price-groups/{id}/default."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["set-default-price-group"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/price-groups/{_quote(id)}/default",
    )


def decode(data: _Any) -> _models.PriceGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group, "PriceGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.PriceGroup:
    """PUT /api/v1/price-groups/{id}/default

    Args:
        id:
    """
    return await _call(
        client,
        request(
            id,
        ),
        decode,
    )
