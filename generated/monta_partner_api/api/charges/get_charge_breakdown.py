"""GET /api/v1/charges/{chargeId}/breakdown."""

from __future__ import annotations

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

OPERATION = _OPERATIONS["get-charge-breakdown"]


def request(
    charge_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(_checked(charge_id, 'charge_id', bits=64))}/breakdown",
    )


def decode(data: _Any) -> _models.ChargeBreakdown:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_breakdown, "ChargeBreakdown")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
) -> _models.ChargeBreakdown:
    """Get the price and cost breakdown of a charge

    Splits the price and the cost of a charge into hours, fees and adjustments, in minor units. Beta:
    amounts may differ slightly from one call to the next, and the answer may change its form. It replaces
    `priceBreakdown` and `costBreakdown` of the charge.

    Scopes: charges:read. Safe to repeat.
    Beta: may change.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge.

    Returns:
        `ChargeBreakdown`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_id,
        ),
        decode,
    )
