"""GET /api/v1/insights/charges/charger-report."""

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
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-insights-charges-charger-report"]


def request(
    *,
    team_id: int,
    from_date: _datetime.datetime,
    to_date: _datetime.datetime,
    page: int | None = None,
    per_page: int | None = None,
    charge_point_ids: str | _Iterable[int] | None = None,
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
    if charge_point_ids is not None:
        params["chargePointIds"] = _to_commas(charge_point_ids)
    return Request(
        OPERATION,
        "/api/v1/insights/charges/charger-report",
        params,
    )


def decode(data: _Any) -> _models.ChargerReportPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charger_report_page, "ChargerReportPage")


def items(page: _models.ChargerReportPage) -> _Sequence[_models.ChargerReport]:
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
    charge_point_ids: str | _Iterable[int] | None = None,
) -> _models.ChargerReportPage:
    """Sum up the charges of a team by charge point

    Number of charges and kWh for each charge point that the team owns. A request spans at most 31 days; ask
    for a longer time in parts.

    Scopes: insights:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    One call serves at most 31 days; a client makes several of a longer range.

    Args:
        team_id: The team that owns the charge points.
        from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
            answered with 400.
        to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
            answered with 400.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        charge_point_ids: Only these charge points, ids separated by commas; all of the team unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargerReport` of every page.

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
            charge_point_ids=charge_point_ids,
        ),
        decode,
    )
