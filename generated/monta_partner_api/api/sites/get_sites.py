"""GET /api/v1/sites."""

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

OPERATION = _OPERATIONS["get-sites"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    sort_by_location: str | None = None,
    operator_id: int | None = None,
    include_public: bool | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if sort_by_location is not None:
        params["sortByLocation"] = _checked(
            sort_by_location,
            "sort_by_location",
            pattern="^(-?\\d*\\.\\d+|\\d+\\.\\d*)(,)(-?\\d*\\.\\d+|\\d+\\.\\d*)$",
        )
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if include_public is not None:
        params["includePublic"] = include_public
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/sites",
        params,
    )


def decode(data: _Any) -> _models.SitePage:
    """What the answer holds."""
    return _answer(data, _models.decode_site_page, "SitePage")


def items(page: _models.SitePage) -> _Sequence[_models.Site]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    sort_by_location: str | None = None,
    operator_id: int | None = None,
    include_public: bool | None = None,
    include_deleted: bool | None = None,
) -> _models.SitePage:
    """List sites

    The sites that the credentials reach, page by page. Give `sortByLocation` to get the nearest first. Also
    reaches the sub-operators of your organisation.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_id: Only those of this team.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        sort_by_location: Sorts by distance from this point, nearest first. Write `latitude,longitude`, both in degrees
            and with a decimal point, without a space.
        operator_id: Only those of this operator; one that the credentials reach.
        include_public: Public sites of other operators too. Works only with version 2024-07-01 (`v2`) of the API. Off
            unless given.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `Site` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            team_id=team_id,
            partner_external_id=partner_external_id,
            sort_by_location=sort_by_location,
            operator_id=operator_id,
            include_public=include_public,
            include_deleted=include_deleted,
        ),
        decode,
    )
