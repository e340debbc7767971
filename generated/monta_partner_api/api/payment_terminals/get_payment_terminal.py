"""GET /api/v1/payment-terminals/{paymentTerminalId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-payment-terminal"]


def request(
    payment_terminal_id: str,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/payment-terminals/{_quote(payment_terminal_id)}",
    )


def decode(data: _Any) -> _models.PaymentTerminal:
    """What the answer holds."""
    return _answer(data, _models.decode_payment_terminal, "PaymentTerminal")


async def call(
    client: _httpx.AsyncClient,
    payment_terminal_id: str,
) -> _models.PaymentTerminal:
    """Get a payment terminal

    One payment terminal, the charge points it serves and whether it is connected.

    Scopes: payment-terminals:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        payment_terminal_id: The terminal. Text, not a number.

    Returns:
        `PaymentTerminal`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            payment_terminal_id,
        ),
        decode,
    )
