"""GET /api/v1/price-group-tags."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-price-group-tags"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    name: str | None = None,
    partner_external_id: str | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if name is not None:
        params["name"] = name
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    return Request(
        OPERATION,
        "/api/v1/price-group-tags",
        params,
    )


def decode(data: _Any) -> _models.PriceGroupTagPage:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group_tag_page, "PriceGroupTagPage")


def items(page: _models.PriceGroupTagPage) -> _Sequence[_models.PriceGroupTag]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    name: str | None = None,
    partner_external_id: str | None = None,
) -> _models.PriceGroupTagPage:
    """GET /api/v1/price-group-tags

    Args:
        page:
        per_page:
        name:
        partner_external_id:
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            name=name,
            partner_external_id=partner_external_id,
        ),
        decode,
    )
