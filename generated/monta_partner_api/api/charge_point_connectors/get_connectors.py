"""GET /api/v1/charge-point-connectors."""

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

OPERATION = _OPERATIONS["get-connectors"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    return Request(
        OPERATION,
        "/api/v1/charge-point-connectors",
        params,
    )


def decode(data: _Any) -> _models.ChargePointConnectorPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_connector_page, "ChargePointConnectorPage")


def items(page: _models.ChargePointConnectorPage) -> _Sequence[_models.ChargePointConnector]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.ChargePointConnectorPage:
    """GET /api/v1/charge-point-connectors

    Args:
        page:
        per_page:
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
        ),
        decode,
    )
