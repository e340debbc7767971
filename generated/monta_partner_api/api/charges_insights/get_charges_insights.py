"""GET /api/v1/charges/insights."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _within(from_date, to_date, ("from_date", "to_date"))
    params: _dict[str, str | int | float] = {}
    params["fromDate"] = _to_day(
        _checked(from_date, "from_date", pattern="^(\\d{4}-\\d{2}-\\d{2})$"), "from_date"
    )
    params["toDate"] = _to_day(_checked(to_date, "to_date", pattern="^(\\d{4}-\\d{2}-\\d{2})$"), "to_date")
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64)
    if site_id is not None:
        params["siteId"] = _checked(site_id, "site_id", bits=64)
    if team_member_id is not None:
        params["teamMemberId"] = _checked(team_member_id, "team_member_id", bits=64)
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
    """Sum up completed charges

    Energy, price, cost and number of completed charges, by kind, over at most 31 days. Split a longer range
    into several calls. Deprecated, announced to go on 2024-04-01: use `GET /insights/charges/driver-report`
    and `GET /insights/charges/charger-report`.

    Scopes: charge-transactions:read. Safe to repeat.
    One call serves at most 31 days; a client makes several of a longer range.
    Deprecated.

    Args:
        from_date: First day, by when charges were created, in UTC. At most 31 days before `toDate`.
        to_date: Last day, by when charges were created, in UTC. At most 31 days after `fromDate`.
        team_id: Only charges of this team.
        charge_point_id: Only charges at this charge point.
        site_id: Only charges at this site.
        team_member_id: Only charges of this team member.

    Returns:
        `ChargesInsight`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    _within(from_date, to_date, ("from_date", "to_date"), 31)
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
