"""GET /api/v1/prices/forecast."""

from __future__ import annotations

from builtins import dict as _dict
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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-prices-forecast"]


def request(
    *,
    charge_point_id: int | None = None,
    price_group_id: int | None = None,
    team_member_id: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64, above=0)
    if price_group_id is not None:
        params["priceGroupId"] = _checked(price_group_id, "price_group_id", bits=64, above=0)
    if team_member_id is not None:
        params["teamMemberId"] = _checked(team_member_id, "team_member_id", bits=64)
    return Request(
        OPERATION,
        "/api/v1/prices/forecast",
        params,
    )


def decode(data: _Any) -> _models.PricesForecast:
    """What the answer holds."""
    return _answer(data, _models.decode_prices_forecast, "PricesForecast")


async def call(
    client: _httpx.AsyncClient,
    *,
    charge_point_id: int | None = None,
    price_group_id: int | None = None,
    team_member_id: int | None = None,
) -> _models.PricesForecast:
    """Get the price forecast of a charge point

    The expected price of a kWh at a charge point, hour by hour. Uses the price group of the charge point
    unless you name another. Beta: it may change soon.

    Scopes: prices-forecast:read. Safe to repeat.
    Beta: may change.

    Args:
        charge_point_id: The charge point.
        price_group_id: Forecast with this price group; that of the charge point unless given.
        team_member_id: Forecast for this team member.

    Returns:
        `PricesForecast`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id=charge_point_id,
            price_group_id=price_group_id,
            team_member_id=team_member_id,
        ),
        decode,
    )
