"""GET /api/v1/invoices."""

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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["walletId"] = wallet_id
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if size is not None:
        params["size"] = size
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
    """GET /api/v1/invoices

    Args:
        wallet_id:
        page:
        per_page:
        size:
        sort:
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
