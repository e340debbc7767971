"""GET /api/v1/charge-point-statistics/by-charge-point."""

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

OPERATION = _OPERATIONS["get-charge-point-statistics"]


def request(
    *,
    charge_point_id: int,
    from_date: _datetime.date,
    to_date: _datetime.date,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _within(from_date, to_date, ("from_date", "to_date"))
    params: _dict[str, str | int | float] = {}
    params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64, above=0)
    params["fromDate"] = _to_day(
        _checked(from_date, "from_date", pattern="\\d{4}-\\d{2}-\\d{2}"), "from_date"
    )
    params["toDate"] = _to_day(_checked(to_date, "to_date", pattern="\\d{4}-\\d{2}-\\d{2}"), "to_date")
    return Request(
        OPERATION,
        "/api/v1/charge-point-statistics/by-charge-point",
        params,
    )


def decode(data: _Any) -> _models.ChargePointStatistics:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_statistics, "ChargePointStatistics")


async def call(
    client: _httpx.AsyncClient,
    *,
    charge_point_id: int,
    from_date: _datetime.date,
    to_date: _datetime.date,
) -> _models.ChargePointStatistics:
    """Get the statistics of a charge point

    Energy, number of charges, success rate and uptime of one charge point between two days. Ask for at most
    31 days a call: that is the newer limit (the older one is 365). Split a longer range; energy and counts
    add up, rates do not.

    Scopes: charge-points:read. Safe to repeat.
    One call serves at most 31 days; a client makes several of a longer range.

    Args:
        charge_point_id: The charge point.
        from_date: From this day on, UTC.
        to_date: Up to this day, UTC; at most 31 days after `fromDate`.

    Returns:
        `ChargePointStatistics`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    _within(from_date, to_date, ("from_date", "to_date"), 31)
    return await _call(
        client,
        request(
            charge_point_id=charge_point_id,
            from_date=from_date,
            to_date=to_date,
        ),
        decode,
    )
