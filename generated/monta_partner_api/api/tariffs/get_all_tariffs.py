"""GET /api/v1/tariffs."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    rows as _rows,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-all-tariffs"]


def request(
    *,
    country_id: int | None = None,
    country_area_id: int | None = None,
    external_id: str | None = None,
    operator_id: int | None = None,
    team_id: int | None = None,
    zip: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if country_id is not None:
        params["countryId"] = _checked(country_id, "country_id", bits=64)
    if country_area_id is not None:
        params["countryAreaId"] = _checked(country_area_id, "country_area_id", bits=64)
    if external_id is not None:
        params["externalId"] = external_id
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if zip is not None:
        params["zip"] = zip
    return Request(
        OPERATION,
        "/api/v1/tariffs",
        params,
    )


def decode(data: _Any) -> _list[_models.Tariff]:
    """What the answer holds."""
    return _rows(data, _models.decode_tariff, "Tariff")


def items(page: _list[_models.Tariff]) -> _Sequence[_models.Tariff]:
    """The rows of a page."""
    return page


async def call(
    client: _httpx.AsyncClient,
    *,
    country_id: int | None = None,
    country_area_id: int | None = None,
    external_id: str | None = None,
    operator_id: int | None = None,
    team_id: int | None = None,
    zip: str | None = None,
) -> _list[_models.Tariff]:
    """List tariffs

    Every tariff that matches. Prices are not part of it: get a single tariff for those. There are no pages,
    and no `data` around the list.

    Scopes: tariffs:read. Safe to repeat.

    Args:
        country_id: Only those of this country.
        country_area_id: Only those of this country area.
        external_id: Only those with this `externalId`.
        operator_id: Only those of this operator; the API takes it from the credentials.
        team_id: Only those of this team.
        zip: Only those that cover this zip code.

    Returns:
        Awaited, one page; iterated with `async for`, every `Tariff` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            country_id=country_id,
            country_area_id=country_area_id,
            external_id=external_id,
            operator_id=operator_id,
            team_id=team_id,
            zip=zip,
        ),
        decode,
    )
