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
    """List the logs of a charge point

    What the charge point and Monta said to each other over OCPP, entry by entry. Walk it by page number or
    by cursor: `paginationType` chooses, and `meta.paginationType` tells which kind of page came back. Page
    numbers reach only the first 10,000 entries; cursors reach all, with up to 1000 entries a page instead
    of 100. For a failed charge, bound the few minutes around it with `fromDate` and `toDate`.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point.
        per_page: Rows a page. By page number 1 to 100, 10 unless given; by cursor 1 to 1000, 100 unless given.
        page: Which page, from 0. For walking by page number, and only while `page` times `perPage` is below
            10,000.
        from_date: Entries from this time on, UTC, whole seconds.
        to_date: Entries up to this time, UTC, whole seconds.
        pagination_type: How to walk the list; by page number unless given.
        before: Entries earlier than this cursor; take it from `meta`. It looks like milliseconds since 1970.
            For walking by cursor.
        after: Entries later than this cursor; take it from `meta`. It looks like milliseconds since 1970. For
            walking by cursor.

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
