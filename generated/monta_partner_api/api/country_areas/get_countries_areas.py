"""GET /api/v1/country-areas."""

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

OPERATION = _OPERATIONS["getCountriesAreas"]


def request(
    *,
    country_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["countryId"] = _checked(country_id, "country_id", bits=64, above=0)
    return Request(
        OPERATION,
        "/api/v1/country-areas",
        params,
    )


def decode(data: _Any) -> _models.CountryAreaPage:
    """What the answer holds."""
    return _answer(data, _models.decode_country_area_page, "CountryAreaPage")


def items(page: _models.CountryAreaPage) -> _Sequence[_models.CountryArea]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    country_id: int,
) -> _models.CountryAreaPage:
    """List the areas of a country

    Areas of the electricity market and the grid in one country, as spot prices need them. All of them come
    in one answer: there are no pages to walk.

    Scopes: none. Safe to repeat.

    Args:
        country_id: The country, from `GET /countries`; it must be given.

    Returns:
        Awaited, one page; iterated with `async for`, every `CountryArea` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            country_id=country_id,
        ),
        decode,
    )
