"""PUT /api/v1/price-groups/{id}/apply."""

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

OPERATION = _OPERATIONS["apply-price-group"]


def request(
    id: int,
    body: _models.ApplyPriceGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-groups/{_quote(_checked(id, 'id', bits=64, above=0))}/apply",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group, "PriceGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.ApplyPriceGroup,
) -> _models.PriceGroup:
    """PUT /api/v1/price-groups/{id}/apply

    Scopes: price-groups:write. Twice is as once.

    Args:
        id: (more than 0)

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
