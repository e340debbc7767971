"""PATCH /api/v1/tariff-period-groups/{id}."""

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

OPERATION = _OPERATIONS["update-tariff-period-group"]


def request(
    id: int,
    body: _models.UpdateTariffPeriodGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariff-period-groups/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TariffPeriodGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.UpdateTariffPeriodGroup,
) -> _models.TariffPeriodGroup:
    """Update a tariff period group

    Changes only the fields that you send. Call `POST /tariffs/{tariffId}/create-prices` once after all
    changes to the tariff and its parts; until then the prices are out of date.

    Scopes: tariffs:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The period group.
        active_from: The day from which it holds, by the tariff's time zone.
        active_to: The day up to which it holds, by the tariff's time zone.
        description: What people are to know it by.

    Returns:
        `TariffPeriodGroup`.

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
