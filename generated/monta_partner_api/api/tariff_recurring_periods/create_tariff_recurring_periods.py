"""POST /api/v1/tariff-recurring-periods."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-tariff-recurring-periods"]


def request(
    body: _models.CreateTariffRecurringPeriod,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/tariff-recurring-periods",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TariffRecurringPeriod:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_recurring_period, "TariffRecurringPeriod")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariffRecurringPeriod,
) -> _models.TariffRecurringPeriod:
    """POST /api/v1/tariff-recurring-periods

    Args:
        tariff_id:
        group_id:
        day_of_week:
        end_day_of_week:
        start_hour:
        end_hour:
        price:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
