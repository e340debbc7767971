"""GET /api/v1/countries."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["getCountries"]


def request() -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/countries",
    )


def decode(data: _Any) -> _models.CountryPage:
    """What the answer holds."""
    return _answer(data, _models.decode_country_page, "CountryPage")


def items(page: _models.CountryPage) -> _Sequence[_models.Country]:
    """The rows of a page."""
    return page.data


async def call(client: _httpx.AsyncClient) -> _models.CountryPage:
    """List countries

    Every country with the id that addresses, wallets and tariffs refer to. All rows come at once: there are
    no pages. Keep the list rather than ask for it again.

    Scopes: none. Safe to repeat.

    Returns:
        Awaited, one page; iterated with `async for`, every `Country` of every page.
    """
    return await _call(client, request(), decode)
