"""GET /api/v1/invoices."""

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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-invoice"]


def request(
    *,
    wallet_id: int,
    page: int | None = None,
    per_page: int | None = None,
    size: int | None = None,
    sort: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["walletId"] = _checked(wallet_id, "wallet_id", bits=64)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if size is not None:
        params["size"] = _checked(size, "size", bits=32, minimum=1, maximum=100)
    if sort is not None:
        params["sort"] = sort
    return Request(
        OPERATION,
        "/api/v1/invoices",
        params,
    )


def decode(data: _Any) -> _models.InvoicePage:
    """What the answer holds."""
    return _answer(data, _models.decode_invoice_page, "InvoicePage")


def items(page: _models.InvoicePage) -> _Sequence[_models.Invoice]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    wallet_id: int,
    page: int | None = None,
    per_page: int | None = None,
    size: int | None = None,
    sort: str | None = None,
) -> _models.InvoicePage:
    """List the invoices of a wallet

    Invoices of one wallet, page by page. Despite its name the operation lists; `GET /invoices/{invoiceId}`
    gets one. For the wallet transactions of an invoice use `GET /wallet-transactions/invoices/{invoiceId}`.

    Scopes: invoices:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        wallet_id: The wallet.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        size: A second page size. Use `perPage`; add this and `sort` only if the server asks for them.
        sort: An order for the rows. Which fields it knows is not stated; add this and `size` only if the
            server asks for them.

    Returns:
        Awaited, one page; iterated with `async for`, every `Invoice` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            wallet_id=wallet_id,
            page=page,
            per_page=per_page,
            size=size,
            sort=sort,
        ),
        decode,
    )
