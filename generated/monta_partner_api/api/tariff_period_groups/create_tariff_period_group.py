"""POST /api/v1/tariff-period-groups."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-tariff-period-group"]


def request(
    body: _models.CreateTariffPeriodGroup,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/tariff-period-groups",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TariffPeriodGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariffPeriodGroup,
) -> _models.TariffPeriodGroup:
    """POST /api/v1/tariff-period-groups

    Args:
        active_from:
        active_to:
        description:
        tariff_id:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
