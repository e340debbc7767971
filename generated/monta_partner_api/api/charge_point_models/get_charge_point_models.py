"""GET /api/v1/charge-point-models."""

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

OPERATION = _OPERATIONS["get-charge-point-models"]


def request(
    *,
    search: str | None = None,
    brand_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if search is not None:
        params["search"] = search
    if brand_id is not None:
        params["brandId"] = brand_id
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
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
    """GET /api/v1/charge-point-models

    Args:
        search:
        brand_id:
        page:
        per_page:
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
