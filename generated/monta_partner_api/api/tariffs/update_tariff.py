"""PUT /api/v1/tariffs/{tariffId}."""

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

OPERATION = _OPERATIONS["update-tariff"]


def request(
    tariff_id: int,
    body: _models.UpdateTariff,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariffs/{_quote(_checked(tariff_id, 'tariff_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Tariff:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff, "Tariff")


async def call(
    client: _httpx.AsyncClient,
    tariff_id: int,
    body: _models.UpdateTariff,
) -> _models.Tariff:
    """PUT /api/v1/tariffs/{tariffId}

    Scopes: tariffs:write. Twice is as once.

    Returns:
        `Tariff`.

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
