"""GET /api/v1/teams."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_second as _to_second,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-teams"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    partner_external_id: str | None = None,
    operator_id: int | None = None,
    feature_group_id: int | None = None,
    from_updated_at: _datetime.datetime | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if operator_id is not None:
        params["operatorId"] = operator_id
    if feature_group_id is not None:
        params["featureGroupId"] = feature_group_id
    if from_updated_at is not None:
        params["fromUpdatedAt"] = _to_second(from_updated_at)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/teams",
        params,
    )


def decode(data: _Any) -> _models.TeamPage:
    """What the answer holds."""
    return _answer(data, _models.decode_team_page, "TeamPage")


def items(page: _models.TeamPage) -> _Sequence[_models.Team]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    partner_external_id: str | None = None,
    operator_id: int | None = None,
    feature_group_id: int | None = None,
    from_updated_at: _datetime.datetime | None = None,
    include_deleted: bool | None = None,
) -> _models.TeamPage:
    """GET /api/v1/teams

    Args:
        page:
        per_page:
        partner_external_id:
        operator_id:
        feature_group_id:
        from_updated_at:
        include_deleted:
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            partner_external_id=partner_external_id,
            operator_id=operator_id,
            feature_group_id=feature_group_id,
            from_updated_at=from_updated_at,
            include_deleted=include_deleted,
        ),
        decode,
    )
