"""GET /api/v1/auditlog/events."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    only_with as _only_with,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_second as _to_second,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["search-audit-log"]


def request(
    *,
    operator_id: int | None = None,
    user_id: int | None = None,
    team_id: int | None = None,
    entity_type: str | None = None,
    entity_id: str | None = None,
    action: str | None = None,
    search: str | None = None,
    to_date: _datetime.datetime | None = None,
    from_date: _datetime.datetime | None = None,
    per_page: int | None = None,
    after: str | None = None,
    before: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _only_with(entity_id=entity_id, entity_type=entity_type)
    params: _dict[str, str | int | float] = {}
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if user_id is not None:
        params["userId"] = _checked(user_id, "user_id", bits=64)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if entity_type is not None:
        params["entityType"] = entity_type
    if entity_id is not None:
        params["entityId"] = entity_id
    if action is not None:
        params["action"] = action
    if search is not None:
        params["search"] = search
    if to_date is not None:
        params["toDate"] = _to_second(to_date, "to_date")
    if from_date is not None:
        params["fromDate"] = _to_second(from_date, "from_date")
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=10000)
    if after is not None:
        params["after"] = after
    if before is not None:
        params["before"] = before
    return Request(
        OPERATION,
        "/api/v1/auditlog/events",
        params,
    )


def decode(data: _Any) -> _models.AuditEventPage:
    """What the answer holds."""
    return _answer(data, _models.decode_audit_event_page, "AuditEventPage")


def items(page: _models.AuditEventPage) -> _Sequence[_models.AuditEvent]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    operator_id: int | None = None,
    user_id: int | None = None,
    team_id: int | None = None,
    entity_type: str | None = None,
    entity_id: str | None = None,
    action: str | None = None,
    search: str | None = None,
    to_date: _datetime.datetime | None = None,
    from_date: _datetime.datetime | None = None,
    per_page: int | None = None,
    after: str | None = None,
    before: str | None = None,
) -> _models.AuditEventPage:
    """GET /api/v1/auditlog/events

    Scopes: audit-log:read. Safe to repeat.
    Paged: at most 10000 rows a page.

    Args:
        per_page: (at least 1, at most 10000)

    Returns:
        Awaited, one page; iterated with `async for`, every `AuditEvent` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            operator_id=operator_id,
            user_id=user_id,
            team_id=team_id,
            entity_type=entity_type,
            entity_id=entity_id,
            action=action,
            search=search,
            to_date=to_date,
            from_date=from_date,
            per_page=per_page,
            after=after,
            before=before,
        ),
        decode,
    )
