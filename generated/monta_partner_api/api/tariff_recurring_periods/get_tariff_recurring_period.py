"""GET /api/v1/tariff-recurring-periods/{id}."""

from __future__ import annotations

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
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-tariff-recurring-period"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariff-recurring-periods/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> _models.TariffRecurringPeriod:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_recurring_period, "TariffRecurringPeriod")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TariffRecurringPeriod:
    """Get a recurring period

    One recurring period of a tariff.

    Scopes: tariffs:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The recurring period.

    Returns:
        `TariffRecurringPeriod`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
        ),
        decode,
    )
