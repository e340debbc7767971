"""POST /api/v1/tariffs."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-tariff"]


def request(
    body: _models.CreateTariff,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/tariffs",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Tariff:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff, "Tariff")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariff,
) -> _models.Tariff:
    """POST /api/v1/tariffs

    Args:
        external_id:
        name:
        description:
        country_id:
        country_area_id:
        currency_id:
        team_id:
        prices_with_vat:
        zip_codes:
        tariff_type:
        active:
        time_zone:
        area:
        customer_type:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
