"""GET /api/v1/receipts/by-charge/{chargeId}."""

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

OPERATION = _OPERATIONS["get-receipt-by-charge"]


def request(
    charge_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/receipts/by-charge/{_quote(_checked(charge_id, 'charge_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Receipt:
    """What the answer holds."""
    return _answer(data, _models.decode_receipt, "Receipt")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
) -> _models.Receipt:
    """Get the receipt of a charge

    The receipt of one charge, with its lines, VAT and total. A 404 may mean that the charge has no receipt
    or that the credentials do not reach the charge. Also reaches the sub-operators of your organisation.

    Scopes: receipts:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge, not the receipt. Larger than 2^53: do not keep it as a float.

    Returns:
        `Receipt`.

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
