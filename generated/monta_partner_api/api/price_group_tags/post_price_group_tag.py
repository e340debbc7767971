"""POST /api/v1/price-group-tags."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-price-group-tag"]


def request(
    body: _models.CreatePriceGroupTag,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/price-group-tags",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroupTag:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group_tag, "PriceGroupTag")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreatePriceGroupTag,
) -> _models.PriceGroupTag:
    """Create a price group tag

    Creates a tag to mark parts of prices with; the parts of a charge's breakdown then carry it. Its name
    must never have been used before.

    Scopes: price-groups:write. Never sent again once it may have run.

    Args:
        name: Unique; a name that was used once cannot be used again.
        description: What the tag is for.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `PriceGroupTag`.

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
