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
    """Search the audit log

    Who did what, and when, in an operator and its teams. Every filter given narrows the result. Walk the
    pages with `after` and `meta.after`; a `before` beside `after` is ignored.

    Scopes: audit-log:read. Safe to repeat.
    Paged: at most 10000 rows a page, which a client asks for unless told otherwise.

    Args:
        operator_id: Only those of this operator; one that the credentials reach.
        user_id: Only events that this user caused.
        team_id: Only events that somebody caused while acting for this team.
        entity_type: Only events on this kind of thing, such as `Operator`, `Team`, `OperatorUser` or `TeamMember`.
        entity_id: Only events on the thing with this id. Needs `entityType` beside it.
        action: Only events with this action, such as `CREATE`, `UPDATE` or `DELETE`.
        search: Free text to look for in the events.
        to_date: Only events before this time, in UTC.
        from_date: Only events after this time, in UTC.
        per_page: Rows a page, 1 to 10000; 50 unless given.
        after: Only events after this one in the list: the next page. Take `meta.after`; the cursor is the id
            of an event.
        before: Only events before this one in the list: the previous page. Take `meta.before`; ignored if
            `after` is given.

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
