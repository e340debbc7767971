"""GET /api/v1/charge-point-brands."""

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

OPERATION = _OPERATIONS["get-charge-point-brands"]


def request(
    *,
    search: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if search is not None:
        params["search"] = search
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        "/api/v1/charge-point-brands",
        params,
    )


def decode(data: _Any) -> _models.ChargePointBrandPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_brand_page, "ChargePointBrandPage")


def items(page: _models.ChargePointBrandPage) -> _Sequence[_models.ChargePointBrand]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    search: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.ChargePointBrandPage:
    """List charge point brands

    Makers of charge points that Monta knows, page by page. Every charge point model belongs to one of them.

    Scopes: none. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        search: Only brands whose name matches this text.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePointBrand` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            search=search,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
