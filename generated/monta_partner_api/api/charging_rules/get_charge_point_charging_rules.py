"""GET /api/v1/charge-points/{chargePointId}/charging-rules."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charge-point-charging-rules"]


def request(
    charge_point_id: int,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/charging-rules",
        params,
    )


def decode(data: _Any) -> _models.ChargingRulePage:
    """What the answer holds."""
    return _answer(data, _models.decode_charging_rule_page, "ChargingRulePage")


def items(page: _models.ChargingRulePage) -> _Sequence[_models.ChargingRule]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.ChargingRulePage:
    """List the charging rules of a charge point

    Rules that decide when charges at this charge point draw energy. Also reaches the sub-operators of your
    organisation.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargingRule` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
