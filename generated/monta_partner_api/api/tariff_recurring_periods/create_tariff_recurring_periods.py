"""POST /api/v1/tariff-recurring-periods."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-tariff-recurring-periods"]


def request(
    body: _models.CreateTariffRecurringPeriod,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/tariff-recurring-periods",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TariffRecurringPeriod:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_recurring_period, "TariffRecurringPeriod")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariffRecurringPeriod,
) -> _models.TariffRecurringPeriod:
    """POST /api/v1/tariff-recurring-periods

    Scopes: tariffs:write. Never sent again once it may have run.

    Returns:
        `TariffRecurringPeriod`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
