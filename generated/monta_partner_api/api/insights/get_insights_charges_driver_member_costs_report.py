"""GET /api/v1/insights/charges/driver-member-costs-report."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Iterable as _Iterable, Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    within as _within,
)
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

OPERATION = _OPERATIONS["get-insights-charges-driver-member-costs-report"]


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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _within(from_date, to_date, ("from_date", "to_date"))
    params: _dict[str, str | int | float] = {}
    params["teamId"] = _checked(team_id, "team_id", bits=64, above=0)
    params["fromDate"] = _to_second(from_date, "from_date")
    params["toDate"] = _to_second(to_date, "to_date")
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if team_member_ids is not None:
        params["teamMemberIds"] = _to_commas(team_member_ids)
    if dates_filtered_by is not None:
        params["datesFilteredBy"] = _to_value(dates_filtered_by)
    return Request(
        OPERATION,
        "/api/v1/insights/charges/driver-member-costs-report",
        params,
    )


def decode(data: _Any) -> _models.DriverMemberCostsReportPage:
    """What the answer holds."""
    return _answer(data, _models.decode_driver_member_costs_report_page, "DriverMemberCostsReportPage")


def items(page: _models.DriverMemberCostsReportPage) -> _Sequence[_models.DriverMemberCostsReport]:
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
) -> _models.DriverMemberCostsReportPage:
    """Sum up the charges of a team by member and member cost group

    Counts and sums per team member, split by kind of charge and member cost group, and again by country.
    Only charges that the team paid for count. Money is in the team's currency, which `GET /teams/{id}`
    shows, except `memberCostGroupPrice`. A request spans at most 31 days; ask for a longer time in parts.

    Scopes: insights:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    One call serves at most 31 days; a client makes several of a longer range.

    Args:
        team_id: The team that paid.
        from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
            answered with 400.
        to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
            answered with 400.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_member_ids: Only these team members, ids separated by commas; all of the team unless given.
        dates_filtered_by: Whose `completedAt` has to lie in the range: that of the charge, which is the default, or that
            of its wallet transaction, which leaves out charges without one.

    Returns:
        Awaited, one page; iterated with `async for`, every `DriverMemberCostsReport` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    _within(from_date, to_date, ("from_date", "to_date"), 31)
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
