"""GET /api/v1/price-group-tags."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-price-group-tags"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    name: str | None = None,
    partner_external_id: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
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
    """List price group tags

    Tags that mark parts of prices, page by page. Find one by `name` or by your own key.

    Scopes: price-groups:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        name: Only those with this name.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.

    Returns:
        Awaited, one page; iterated with `async for`, every `PriceGroupTag` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
