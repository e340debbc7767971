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
    """Create a recurring period

    Adds a weekly recurring price to a period group of a tariff. It counts only after `POST
    /tariffs/{tariffId}/create-prices`; add all periods first, then call that once.

    Scopes: tariffs:write. Never sent again once it may have run.

    Args:
        tariff_id: The tariff that gets the period.
        group_id: The period group of that tariff that gets the period.
        day_of_week: Its day, or the first of several.
        end_day_of_week: The last day, if the period covers several; absent or null if it covers only `dayOfWeek`.
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
            body,
        ),
        decode,
    )
