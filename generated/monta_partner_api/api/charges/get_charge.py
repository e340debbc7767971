"""GET /api/v1/charges/{chargeId}."""

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

OPERATION = _OPERATIONS["get-charge"]


def request(
    charge_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(_checked(charge_id, 'charge_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
) -> _models.Charge:
    """Get a charge

    One charge with everything that is known of it: times, energy, price, who pays. Its price is final once
    the state is `completed`. Also reaches the sub-operators of your organisation.

    Scopes: charge-transactions:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge.

    Returns:
        `Charge`.

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
