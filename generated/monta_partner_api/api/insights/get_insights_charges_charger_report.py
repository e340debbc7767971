"""GET /api/v1/insights/charges/charger-report."""

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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["teamId"] = team_id
    params["fromDate"] = _to_second(from_date)
    params["toDate"] = _to_second(to_date)
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
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
    """GET /api/v1/insights/charges/charger-report

    Args:
        team_id:
        from_date:
        to_date:
        page:
        per_page:
        charge_point_ids:
    """
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
