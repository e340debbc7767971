"""POST /api/v1/tariffs/{tariffId}/create-prices."""

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

OPERATION = _OPERATIONS["create-tariff-prices"]


def request(
    tariff_id: int,
    body: _models.CreateTariffPrices,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/tariffs/{_quote(tariff_id)}/create-prices",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.FullTariff:
    """What the answer holds."""
    return _answer(data, _models.decode_full_tariff, "FullTariff")


async def call(
    client: _httpx.AsyncClient,
    tariff_id: int,
    body: _models.CreateTariffPrices,
) -> _models.FullTariff:
    """POST /api/v1/tariffs/{tariffId}/create-prices

    Args:
        tariff_id:
        start:
        end:
    """
    return await _call(
        client,
        request(
            tariff_id,
            body,
        ),
        decode,
    )
