"""POST /api/v1/tariffs/{tariffId}/create-prices."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariffs/{_quote(_checked(tariff_id, 'tariff_id', bits=64))}/create-prices",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.FullTariff:
    """What the answer holds."""
    return _answer(data, _models.decode_full_tariff, "FullTariff")


async def call(
    client: _httpx.AsyncClient,
    tariff_id: int,
    body: _models.CreateTariffPrices,
) -> _models.FullTariff:
    """Create the prices of a tariff

    Works out the prices of a tariff for a range of days. Call it last, after every change to the tariff,
    its period groups or its recurring periods; without it they have no effect on prices. Whether a second
    call for the same days replaces the prices or doubles them is not known, so do not repeat it blindly.

    Scopes: tariffs:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        tariff_id: The tariff.
        start: First day that gets prices.
        end: The day on which the range ends. Whether it still gets prices itself is not stated.

    Returns:
        `FullTariff`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            tariff_id,
            body,
        ),
        decode,
    )
