"""PATCH /api/v1/tariff-recurring-periods/{id}."""

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

OPERATION = _OPERATIONS["update-tariff-recurring-periods"]


def request(
    id: int,
    body: _models.UpdateTariffRecurringPeriod,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariff-recurring-periods/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TariffRecurringPeriod:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_recurring_period, "TariffRecurringPeriod")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.UpdateTariffRecurringPeriod,
) -> _models.TariffRecurringPeriod:
    """Update a recurring period

    Changes days, hours or price of one recurring period. What you leave out stays as it is. Call `POST
    /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
    prices are out of date.

    Scopes: tariffs:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The recurring period.
        day_of_week: Its day, or the first of several.
        end_day_of_week: The last day, if the period covers several.
        start_hour: Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`.
        end_hour: Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that
            hour still belongs to it is not stated.
        price: Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the
            tariff's `pricesWithVat` is true.

    Returns:
        `TariffRecurringPeriod`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
