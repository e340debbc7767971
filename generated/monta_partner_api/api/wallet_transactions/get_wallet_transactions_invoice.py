"""GET /api/v1/wallet-transactions/invoices/{invoiceId}."""

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

OPERATION = _OPERATIONS["get-wallet-transactions-invoice"]


def request(
    invoice_id: int,
    *,
    page: int | None = None,
    size: int | None = None,
    sort: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if size is not None:
        params["size"] = _checked(size, "size", bits=32, minimum=1, maximum=100)
    if sort is not None:
        params["sort"] = sort
    return Request(
        OPERATION,
        f"/api/v1/wallet-transactions/invoices/{_quote(_checked(invoice_id, 'invoice_id', bits=64))}",
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
    """List the wallet transactions of an invoice

    The wallet transactions that one invoice sums up, page by page. The size of a page is called `size`
    here, not `perPage`. Also reaches the sub-operators of your organisation.

    Scopes: wallet-transactions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        invoice_id: The invoice.
        page: Which page, from 0.
        size: Rows a page; the largest value is not documented, 100 is the usual limit of this API.
        sort: Order of the rows. Which values it accepts is not documented: leave it out unless you have
            tested one.

    Returns:
        Awaited, one page; iterated with `async for`, every `WalletTransaction` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
