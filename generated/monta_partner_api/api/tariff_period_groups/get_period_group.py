"""GET /api/v1/tariff-period-groups/{id}."""

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

OPERATION = _OPERATIONS["get-period-group"]


def request(
    id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariff-period-groups/{_quote(_checked(id, 'id', bits=64))}",
    )


def decode(data: _Any) -> _models.TariffPeriodGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
) -> _models.TariffPeriodGroup:
    """Get a tariff period group

    One span of days of a tariff. Its recurring periods have operations of their own.

    Scopes: tariff:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The period group.

    Returns:
        `TariffPeriodGroup`.

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
