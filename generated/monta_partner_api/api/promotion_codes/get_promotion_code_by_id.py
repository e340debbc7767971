"""GET /api/v1/promotion-codes/{id}."""

from __future__ import annotations

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
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-promotion-code-by-id"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/promotion-codes/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> _models.PromotionCode:
    """What the answer holds."""
    return _answer(data, _models.decode_promotion_code, "PromotionCode")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.PromotionCode:
    """Get a promotion code

    One promotion code with what it gives and when it counts. Also reaches the sub-operators of your
    organisation.

    Scopes: promotion-codes:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The promotion code, by its id and not by its text.

    Returns:
        `PromotionCode`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
        ),
        decode,
    )
