"""PATCH /api/v1/price-group-tags/{id}."""

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

OPERATION = _OPERATIONS["patch-price-group-tag"]


def request(
    id: int,
    body: _models.PatchPriceGroupTag,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-group-tags/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroupTag:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group_tag, "PriceGroupTag")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchPriceGroupTag,
) -> _models.PriceGroupTag:
    """Update a price group tag

    Changes the name, the description or your own data of a tag. What you leave out stays as it is; null
    clears a value where that makes sense.

    Scopes: price-groups:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The price group tag.
        name: Unique; a name that was used once cannot be used again.
        description: What the tag is for; null removes it.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

    Returns:
        `PriceGroupTag`.

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
