"""GET /api/v1/charge-points."""

from __future__ import annotations

import datetime as _datetime
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
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charge-points"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    site_id: int | None = None,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    sort_by_location: str | None = None,
    bounding_box: str | None = None,
    operator_id: int | None = None,
    include_deleted: bool | None = None,
    include_public: bool | None = None,
    state: _models.ChargePointState | _models.ChargePointStateValue | str | None = None,
    from_updated_date: _datetime.datetime | None = None,
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
    if site_id is not None:
        params["siteId"] = _checked(site_id, "site_id", bits=64)
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
    if bounding_box is not None:
        params["boundingBox"] = bounding_box
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    if include_public is not None:
        params["includePublic"] = include_public
    if state is not None:
        params["state"] = _to_value(state)
    if from_updated_date is not None:
        params["fromUpdatedDate"] = _to_second(from_updated_date, "from_updated_date")
    return Request(
        OPERATION,
        "/api/v1/charge-points",
        params,
    )


def decode(data: _Any) -> _models.ChargePointPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_page, "ChargePointPage")


def items(page: _models.ChargePointPage) -> _Sequence[_models.ChargePoint]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    site_id: int | None = None,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    sort_by_location: str | None = None,
    bounding_box: str | None = None,
    operator_id: int | None = None,
    include_deleted: bool | None = None,
    include_public: bool | None = None,
    state: _models.ChargePointState | _models.ChargePointStateValue | str | None = None,
    from_updated_date: _datetime.datetime | None = None,
) -> _models.ChargePointPage:
    """List charge points

    The charge points that the credentials reach, page by page. To keep a copy up to date, ask with
    `fromUpdatedDate` and `includeDeleted`. Rows may shift between pages while charge points are added: keep
    each id once. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        site_id: Only those at this site.
        team_id: Only those of this team.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        sort_by_location: Nearest first, seen from this point: `latitude,longitude` in degrees, each with a decimal point,
            without a space.
        bounding_box: Only those in this rectangle: `minLat,minLon,maxLat,maxLon`, in degrees.
        operator_id: Only those of this operator; one that the credentials reach.
        include_deleted: Deleted ones too; they have `deletedAt`.
        include_public: Public ones of other operators too; false unless given. Works only from API version 2024-07-01
            (v2) on.
        state: Only those in this state.
        from_updated_date: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePoint` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            site_id=site_id,
            team_id=team_id,
            partner_external_id=partner_external_id,
            sort_by_location=sort_by_location,
            bounding_box=bounding_box,
            operator_id=operator_id,
            include_deleted=include_deleted,
            include_public=include_public,
            state=state,
            from_updated_date=from_updated_date,
        ),
        decode,
    )
