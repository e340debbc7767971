"""GET /api/v1/insights/charges/driver-report."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Iterable as _Iterable, Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_commas as _to_commas,
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-insights-charges-driver-report"]


def request(
    *,
    team_id: int,
    from_date: _datetime.datetime,
    to_date: _datetime.datetime,
    page: int | None = None,
    per_page: int | None = None,
    team_member_ids: str | _Iterable[int] | None = None,
    dates_filtered_by: _models.DriverReportDatesFilteredBy
    | _models.DriverReportDatesFilteredByValue
    | str
    | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["teamId"] = team_id
    params["fromDate"] = _to_second(from_date)
    params["toDate"] = _to_second(to_date)
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if team_member_ids is not None:
        params["teamMemberIds"] = _to_commas(team_member_ids)
    if dates_filtered_by is not None:
        params["datesFilteredBy"] = _to_value(dates_filtered_by)
    return Request(
        OPERATION,
        "/api/v1/insights/charges/driver-report",
        params,
    )


def decode(data: _Any) -> _models.DriverReportPage:
    """What the answer holds."""
    return _answer(data, _models.decode_driver_report_page, "DriverReportPage")


def items(page: _models.DriverReportPage) -> _Sequence[_models.DriverReport]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    team_id: int,
    from_date: _datetime.datetime,
    to_date: _datetime.datetime,
    page: int | None = None,
    per_page: int | None = None,
    team_member_ids: str | _Iterable[int] | None = None,
    dates_filtered_by: _models.DriverReportDatesFilteredBy
    | _models.DriverReportDatesFilteredByValue
    | str
    | None = None,
) -> _models.DriverReportPage:
    """GET /api/v1/insights/charges/driver-report

    Args:
        team_id:
        from_date:
        to_date:
        page:
        per_page:
        team_member_ids:
        dates_filtered_by:
    """
    return await _call(
        client,
        request(
            team_id=team_id,
            from_date=from_date,
            to_date=to_date,
            page=page,
            per_page=per_page,
            team_member_ids=team_member_ids,
            dates_filtered_by=dates_filtered_by,
        ),
        decode,
    )
