"""POST /api/v1/price-group-tags."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-price-group-tag"]


def request(
    body: _models.CreatePriceGroupTag,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/price-group-tags",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroupTag:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group_tag, "PriceGroupTag")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreatePriceGroupTag,
) -> _models.PriceGroupTag:
    """POST /api/v1/price-group-tags

    Args:
        name:
        description:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
