"""GET /api/v1/charge-point-models."""

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

OPERATION = _OPERATIONS["get-charge-point-models"]


def request(
    *,
    search: str | None = None,
    brand_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if search is not None:
        params["search"] = search
    if brand_id is not None:
        params["brandId"] = _checked(brand_id, "brand_id", bits=64)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        "/api/v1/charge-point-models",
        params,
    )


def decode(data: _Any) -> _models.ChargePointModelPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_model_page, "ChargePointModelPage")


def items(page: _models.ChargePointModelPage) -> _Sequence[_models.ChargePointModel]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    search: str | None = None,
    brand_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.ChargePointModelPage:
    """List charge point models

    The models of charge points that Monta knows. You need the id of one to create a charge point.

    Scopes: none. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        search: Only those with this text in the name of the model or of its brand.
        brand_id: Only those of this brand.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePointModel` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            search=search,
            brand_id=brand_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
