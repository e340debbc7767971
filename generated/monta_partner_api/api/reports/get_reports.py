"""GET /api/v1/reports."""

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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if charge_point_id is not None:
        params["chargePointId"] = charge_point_id
    if state is not None:
        params["state"] = _to_value(state)
    if from_date is not None:
        params["fromDate"] = _to_second(from_date)
    if to_date is not None:
        params["toDate"] = _to_second(to_date)
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
    """GET /api/v1/reports

    Args:
        page:
        per_page:
        charge_point_id:
        state:
        from_date:
        to_date:
        priority:
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
