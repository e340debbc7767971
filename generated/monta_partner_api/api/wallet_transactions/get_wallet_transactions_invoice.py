"""GET /api/v1/wallet-transactions/invoices/{invoiceId}."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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

OPERATION = _OPERATIONS["get-wallet-transactions-invoice"]


def request(
    invoice_id: int,
    *,
    page: int | None = None,
    size: int | None = None,
    sort: str | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if size is not None:
        params["size"] = size
    if sort is not None:
        params["sort"] = sort
    return Request(
        OPERATION,
        f"/api/v1/wallet-transactions/invoices/{_quote(invoice_id)}",
        params,
    )


def decode(data: _Any) -> _models.WalletTransactionPage:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction_page, "WalletTransactionPage")


def items(page: _models.WalletTransactionPage) -> _Sequence[_models.WalletTransaction]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    invoice_id: int,
    *,
    page: int | None = None,
    size: int | None = None,
    sort: str | None = None,
) -> _models.WalletTransactionPage:
    """GET /api/v1/wallet-transactions/invoices/{invoiceId}

    Args:
        invoice_id:
        page:
        size:
        sort:
    """
    return await _call(
        client,
        request(
            invoice_id,
            page=page,
            size=size,
            sort=sort,
        ),
        decode,
    )
