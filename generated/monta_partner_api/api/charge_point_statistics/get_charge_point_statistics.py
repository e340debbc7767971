"""GET /api/v1/charge-point-statistics/by-charge-point."""

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

OPERATION = _OPERATIONS["get-charge-point-statistics"]


def request(
    *,
    charge_point_id: int,
    from_date: _datetime.date,
    to_date: _datetime.date,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["chargePointId"] = charge_point_id
    params["fromDate"] = _to_day(from_date)
    params["toDate"] = _to_day(to_date)
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
    """GET /api/v1/charge-point-statistics/by-charge-point

    Args:
        charge_point_id:
        from_date:
        to_date:
    """
    return await _call(
        client,
        request(
            charge_point_id=charge_point_id,
            from_date=from_date,
            to_date=to_date,
        ),
        decode,
    )
