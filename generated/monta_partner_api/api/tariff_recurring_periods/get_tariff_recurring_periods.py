"""GET /api/v1/tariff-recurring-periods."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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

OPERATION = _OPERATIONS["get-tariff-recurring-periods"]


def request(
    *,
    tariff_id: int,
    tariff_period_group_id: int,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["tariffId"] = _checked(tariff_id, "tariff_id", bits=64)
    params["tariffPeriodGroupId"] = _checked(tariff_period_group_id, "tariff_period_group_id", bits=64)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
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
    """List recurring periods of a tariff

    The recurring periods of one period group of one tariff; both must be given. Unlike other lists, the
    rows are in `content` and the totals in `totalSize` and `totalPages`.

    Scopes: tariffs:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        tariff_id: The tariff.
        tariff_period_group_id: The period group of that tariff.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `TariffRecurringPeriod` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
