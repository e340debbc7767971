"""PATCH /api/v1/tariff-period-groups/{id}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["update-tariff-period-group"]


def request(
    id: int,
    body: _models.UpdateTariffPeriodGroup,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/tariff-period-groups/{_quote(id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TariffPeriodGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.UpdateTariffPeriodGroup,
) -> _models.TariffPeriodGroup:
    """PATCH /api/v1/tariff-period-groups/{id}

    Args:
        id:
        active_from:
        active_to:
        description:
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
