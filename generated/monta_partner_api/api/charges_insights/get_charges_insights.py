"""GET /api/v1/charges/insights."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_day as _to_day,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charges-insights"]


def request(
    *,
    from_date: _datetime.date,
    to_date: _datetime.date,
    team_id: int | None = None,
    charge_point_id: int | None = None,
    site_id: int | None = None,
    team_member_id: int | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["fromDate"] = _to_day(from_date)
    params["toDate"] = _to_day(to_date)
    if team_id is not None:
        params["teamId"] = team_id
    if charge_point_id is not None:
        params["chargePointId"] = charge_point_id
    if site_id is not None:
        params["siteId"] = site_id
    if team_member_id is not None:
        params["teamMemberId"] = team_member_id
    return Request(
        OPERATION,
        "/api/v1/charges/insights",
        params,
    )


def decode(data: _Any) -> _models.ChargesInsight:
    """What the answer holds."""
    return _answer(data, _models.decode_charges_insight, "ChargesInsight")


async def call(
    client: _httpx.AsyncClient,
    *,
    from_date: _datetime.date,
    to_date: _datetime.date,
    team_id: int | None = None,
    charge_point_id: int | None = None,
    site_id: int | None = None,
    team_member_id: int | None = None,
) -> _models.ChargesInsight:
    """GET /api/v1/charges/insights

    Args:
        from_date:
        to_date:
        team_id:
        charge_point_id:
        site_id:
        team_member_id:
    """
    return await _call(
        client,
        request(
            from_date=from_date,
            to_date=to_date,
            team_id=team_id,
            charge_point_id=charge_point_id,
            site_id=site_id,
            team_member_id=team_member_id,
        ),
        decode,
    )
