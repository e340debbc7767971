"""GET /api/v1/tariff-recurring-periods."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-tariff-recurring-periods"]


def request(
    *,
    tariff_id: int,
    tariff_period_group_id: int,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["tariffId"] = tariff_id
    params["tariffPeriodGroupId"] = tariff_period_group_id
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    return Request(
        OPERATION,
        "/api/v1/tariff-recurring-periods",
        params,
    )


def decode(data: _Any) -> _models.TariffRecurringPeriodPage:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_recurring_period_page, "TariffRecurringPeriodPage")


def items(page: _models.TariffRecurringPeriodPage) -> _Sequence[_models.TariffRecurringPeriod]:
    """The rows of a page."""
    return page.content


async def call(
    client: _httpx.AsyncClient,
    *,
    tariff_id: int,
    tariff_period_group_id: int,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.TariffRecurringPeriodPage:
    """GET /api/v1/tariff-recurring-periods

    Args:
        tariff_id:
        tariff_period_group_id:
        page:
        per_page:
    """
    return await _call(
        client,
        request(
            tariff_id=tariff_id,
            tariff_period_group_id=tariff_period_group_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
