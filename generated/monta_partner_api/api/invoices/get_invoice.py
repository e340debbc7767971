"""GET /api/v1/invoices/{invoiceId}."""

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

OPERATION = _OPERATIONS["get-invoice_1"]


def request(
    invoice_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/invoices/{_quote(_checked(invoice_id, 'invoice_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Invoice:
    """What the answer holds."""
    return _answer(data, _models.decode_invoice, "Invoice")


async def call(
    client: _httpx.AsyncClient,
    invoice_id: int,
) -> _models.Invoice:
    """Get an invoice

    One invoice: its period, totals, state and, where there is one, a PDF.

    Scopes: invoices:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        invoice_id: The invoice.

    Returns:
        `Invoice`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            invoice_id,
        ),
        decode,
    )
