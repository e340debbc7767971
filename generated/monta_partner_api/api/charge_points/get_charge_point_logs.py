"""GET /api/v1/charge-points/{chargePointId}/logs."""

from __future__ import annotations

import datetime as _datetime
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=1000)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if from_date is not None:
        params["fromDate"] = _to_second(from_date, "from_date")
    if to_date is not None:
        params["toDate"] = _to_second(to_date, "to_date")
    if pagination_type is not None:
        params["paginationType"] = _to_value(pagination_type)
    if before is not None:
        params["before"] = before
    if after is not None:
        params["after"] = after
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/logs",
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

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page.

    Args:
        per_page: (at least 1, at most 1000)
        page: (at least 0)

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePointLog` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
