"""GET /api/v1/charge-point-integrations."""

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

OPERATION = _OPERATIONS["get-charge-point-integrations"]


def request(
    *,
    charge_point_id: int,
    page: int | None = None,
    per_page: int | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["chargePointId"] = charge_point_id
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/charge-point-integrations",
        params,
    )


def decode(data: _Any) -> _models.ChargePointIntegrationPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_integration_page, "ChargePointIntegrationPage")


def items(page: _models.ChargePointIntegrationPage) -> _Sequence[_models.ChargePointIntegration]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    charge_point_id: int,
    page: int | None = None,
    per_page: int | None = None,
    include_deleted: bool | None = None,
) -> _models.ChargePointIntegrationPage:
    """GET /api/v1/charge-point-integrations

    Args:
        charge_point_id:
        page:
        per_page:
        include_deleted:
    """
    return await _call(
        client,
        request(
            charge_point_id=charge_point_id,
            page=page,
            per_page=per_page,
            include_deleted=include_deleted,
        ),
        decode,
    )
