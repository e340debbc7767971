"""GET /api/v1/sites."""

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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if team_id is not None:
        params["teamId"] = team_id
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if sort_by_location is not None:
        params["sortByLocation"] = sort_by_location
    if operator_id is not None:
        params["operatorId"] = operator_id
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
    """GET /api/v1/sites

    Args:
        page:
        per_page:
        team_id:
        partner_external_id:
        sort_by_location:
        operator_id:
        include_public:
        include_deleted:
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
