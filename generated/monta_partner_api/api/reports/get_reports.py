"""GET /api/v1/reports."""

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
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-reports"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    charge_point_id: int | None = None,
    state: _models.ReportState | _models.ReportStateValue | str | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    priority: _models.ReportPriority | _models.ReportPriorityValue | str | None = None,
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
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64)
    if state is not None:
        params["state"] = _to_value(state)
    if from_date is not None:
        params["fromDate"] = _to_second(from_date, "from_date")
    if to_date is not None:
        params["toDate"] = _to_second(to_date, "to_date")
    if priority is not None:
        params["priority"] = _to_value(priority)
    return Request(
        OPERATION,
        "/api/v1/reports",
        params,
    )


def decode(data: _Any) -> _models.ReportPage:
    """What the answer holds."""
    return _answer(data, _models.decode_report_page, "ReportPage")


def items(page: _models.ReportPage) -> _Sequence[_models.Report]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    charge_point_id: int | None = None,
    state: _models.ReportState | _models.ReportStateValue | str | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    priority: _models.ReportPriority | _models.ReportPriorityValue | str | None = None,
) -> _models.ReportPage:
    """List reports of problems

    Problems with charge points as users and others have reported them.

    Scopes: reports:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        charge_point_id: Only those about this charge point.
        state: Only those in this state.
        from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
        to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
        priority: Only those of this priority; a report has it in its `reason`.

    Returns:
        Awaited, one page; iterated with `async for`, every `Report` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            charge_point_id=charge_point_id,
            state=state,
            from_date=from_date,
            to_date=to_date,
            priority=priority,
        ),
        decode,
    )
