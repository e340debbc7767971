"""GET /api/v1/price-groups."""

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

OPERATION = _OPERATIONS["getPriceGroups"]


def request(
    *,
    team_id: int,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["teamId"] = _checked(team_id, "team_id", bits=64)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        "/api/v1/price-groups",
        params,
    )


def decode(data: _Any) -> _models.PriceGroupPage:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group_page, "PriceGroupPage")


def items(page: _models.PriceGroupPage) -> _Sequence[_models.PriceGroup]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    team_id: int,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.PriceGroupPage:
    """List the price groups of a team

    The price groups of one team, each with its prices, its fees and all that it is applied to. Also reaches
    the sub-operators of your organisation.

    Scopes: price-groups:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        team_id: The team whose price groups to list; it must be given.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `PriceGroup` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            team_id=team_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
