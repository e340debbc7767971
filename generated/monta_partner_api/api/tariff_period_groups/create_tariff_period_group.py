"""POST /api/v1/tariff-period-groups."""

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

OPERATION = _OPERATIONS["create-tariff-period-group"]


def request(
    body: _models.CreateTariffPeriodGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/tariff-period-groups",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TariffPeriodGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariffPeriodGroup,
) -> _models.TariffPeriodGroup:
    """Create a tariff period group

    Adds a span of days to a tariff; its recurring periods come next. Call `POST
    /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
    prices are out of date.

    Scopes: tariffs:write. Never sent again once it may have run.

    Args:
        active_from: The day from which it holds, by the tariff's time zone.
        active_to: The day up to which it holds, by the tariff's time zone.
        description: What people are to know it by.
        tariff_id: The tariff that it is to belong to.

    Returns:
        `TariffPeriodGroup`.

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
