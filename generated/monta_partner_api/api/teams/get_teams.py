"""GET /api/v1/teams."""

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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=32)
    if feature_group_id is not None:
        params["featureGroupId"] = _checked(feature_group_id, "feature_group_id", bits=32)
    if from_updated_at is not None:
        params["fromUpdatedAt"] = _to_second(from_updated_at, "from_updated_at")
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
    """List teams

    The teams that the credentials reach, page by page. To follow changes, ask with `fromUpdatedAt` from
    time to time and add `includeDeleted`. Also reaches the sub-operators of your organisation.

    Scopes: teams:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        operator_id: Only those of this operator; one that the credentials reach.
        feature_group_id: Only those to which this feature group is assigned.
        from_updated_at: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `Team` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
