"""GET /api/v1/tariffs/{tariffId}."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
    to_second as _to_second,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-tariff"]


def request(
    tariff_id: int,
    *,
    start: _datetime.datetime | None = None,
    end: _datetime.datetime | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if start is not None:
        params["start"] = _to_second(start, "start")
    if end is not None:
        params["end"] = _to_second(end, "end")
    return Request(
        OPERATION,
        f"/api/v1/tariffs/{_quote(_checked(tariff_id, 'tariff_id', bits=64))}",
        params,
    )


def decode(data: _Any) -> _models.FullTariff:
    """What the answer holds."""
    return _answer(data, _models.decode_full_tariff, "FullTariff")


async def call(
    client: _httpx.AsyncClient,
    tariff_id: int,
    *,
    start: _datetime.datetime | None = None,
    end: _datetime.datetime | None = None,
) -> _models.FullTariff:
    """Get a tariff and its prices

    One tariff with the prices created for it.

    Scopes: tariffs:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        tariff_id: The tariff.
        start: From this moment, UTC, without fractions of a second. Said to compare with `createdAt`, which a
            price does not have; whether it also bounds the prices by their `start` is not stated.
        end: Up to and including this moment, UTC, without fractions of a second. Compares as `start` does.

    Returns:
        `FullTariff`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            tariff_id,
            start=start,
            end=end,
        ),
        decode,
    )
