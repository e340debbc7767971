"""GET /api/v1/tariff-period-groups."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    rows as _rows,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-period-groups"]


def request(
    *,
    tariff_id: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if tariff_id is not None:
        params["tariffId"] = _checked(tariff_id, "tariff_id", bits=64)
    return Request(
        OPERATION,
        "/api/v1/tariff-period-groups",
        params,
    )


def decode(data: _Any) -> _list[_models.TariffPeriodGroup]:
    """What the answer holds."""
    return _rows(data, _models.decode_tariff_period_group, "TariffPeriodGroup")


def items(page: _list[_models.TariffPeriodGroup]) -> _Sequence[_models.TariffPeriodGroup]:
    """The rows of a page."""
    return page


async def call(
    client: _httpx.AsyncClient,
    *,
    tariff_id: int | None = None,
) -> _list[_models.TariffPeriodGroup]:
    """List tariff period groups

    The spans of days for which a tariff has its own recurring periods and prices. There are no pages, and
    no `data` around the list.

    Scopes: tariff:read. Safe to repeat.

    Args:
        tariff_id: Only those of this tariff.

    Returns:
        Awaited, one page; iterated with `async for`, every `TariffPeriodGroup` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            tariff_id=tariff_id,
        ),
        decode,
    )
