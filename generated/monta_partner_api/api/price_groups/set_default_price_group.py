"""PUT /api/v1/price-groups/{id}/default."""

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

OPERATION = _OPERATIONS["set-default-price-group"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-groups/{_quote(_checked(id, 'id', bits=64))}/default",
    )


def decode(data: _Any) -> _models.PriceGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group, "PriceGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.PriceGroup:
    """Make a price group the default

    Makes it the default of its team for its type, in place of the former one. A public default is given to
    each new public charge point; a member default is suggested for new members and given to those who join
    by code. Takes no body. Also reaches the sub-operators of your organisation.

    Scopes: price-groups:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The price group.

    Returns:
        `PriceGroup`.

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
