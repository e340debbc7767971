"""GET /api/v1/nested-teams."""

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
from ...encoding import (
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["getNestedTeams"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    state: _models.NestedTeamState | _models.NestedTeamStateValue | str | None = None,
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
    if state is not None:
        params["state"] = _to_value(state)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/nested-teams",
        params,
    )


def decode(data: _Any) -> _models.NestedTeamPage:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team_page, "NestedTeamPage")


def items(page: _models.NestedTeamPage) -> _Sequence[_models.NestedTeam]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    state: _models.NestedTeamState | _models.NestedTeamStateValue | str | None = None,
    include_deleted: bool | None = None,
) -> _models.NestedTeamPage:
    """List nested teams

    The relations between parent teams and the teams nested in them, open invitations included. Each row is
    a relation; its `id` is not that of a team.

    Scopes: team-members:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        state: Only those whose invitation is in this state.
        include_deleted: Deleted ones too; no field of a row tells them apart.

    Returns:
        Awaited, one page; iterated with `async for`, every `NestedTeam` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            state=state,
            include_deleted=include_deleted,
        ),
        decode,
    )
