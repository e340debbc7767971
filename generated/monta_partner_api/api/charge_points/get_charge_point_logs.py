"""GET /api/v1/charge-points/{chargePointId}/logs."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charge-point-logs"]


def request(
    charge_point_id: int,
    *,
    per_page: int | None = None,
    page: int | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    pagination_type: _models.PaginationType | _models.PaginationTypeValue | str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if per_page is not None:
        params["perPage"] = per_page
    if page is not None:
        params["page"] = page
    if from_date is not None:
        params["fromDate"] = _to_second(from_date)
    if to_date is not None:
        params["toDate"] = _to_second(to_date)
    if pagination_type is not None:
        params["paginationType"] = _to_value(pagination_type)
    if before is not None:
        params["before"] = before
    if after is not None:
        params["after"] = after
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_id)}/logs",
        params,
    )


def decode(data: _Any) -> _models.ChargePointLogPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_log_page, "ChargePointLogPage")


def items(page: _models.ChargePointLogPage) -> _Sequence[_models.ChargePointLog]:
    """The rows of a page."""
    return page.data if not isinstance(page, _dict) else []


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    *,
    per_page: int | None = None,
    page: int | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    pagination_type: _models.PaginationType | _models.PaginationTypeValue | str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> _models.ChargePointLogPage:
    """GET /api/v1/charge-points/{chargePointId}/logs

    Args:
        charge_point_id:
        per_page:
        page:
        from_date:
        to_date:
        pagination_type:
        before:
        after:
    """
    return await _call(
        client,
        request(
            charge_point_id,
            per_page=per_page,
            page=page,
            from_date=from_date,
            to_date=to_date,
            pagination_type=pagination_type,
            before=before,
            after=after,
        ),
        decode,
    )
