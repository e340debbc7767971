"""GET /api/v1/currencies/{currencyId}."""

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

OPERATION = _OPERATIONS["get-currency"]


def request(
    currency_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/currencies/{_quote(_checked(currency_id, 'currency_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Currency:
    """What the answer holds."""
    return _answer(data, _models.decode_currency, "Currency")


async def call(
    client: _httpx.AsyncClient,
    currency_id: int,
) -> _models.Currency:
    """Get a currency

    One currency with its code and its number of decimals.

    Scopes: none. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        currency_id: The currency.

    Returns:
        `Currency`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            currency_id,
        ),
        decode,
    )
