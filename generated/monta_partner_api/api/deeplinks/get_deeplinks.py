"""GET /api/v1/deeplinks."""

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
    to_day as _to_day,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-deeplinks"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    from_created_at: _datetime.date | None = None,
    from_updated_at: _datetime.date | None = None,
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
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if from_created_at is not None:
        params["fromCreatedAt"] = _to_day(from_created_at, "from_created_at")
    if from_updated_at is not None:
        params["fromUpdatedAt"] = _to_day(from_updated_at, "from_updated_at")
    return Request(
        OPERATION,
        "/api/v1/deeplinks",
        params,
    )


def decode(data: _Any) -> _models.DeeplinkPage:
    """What the answer holds."""
    return _answer(data, _models.decode_deeplink_page, "DeeplinkPage")


def items(page: _models.DeeplinkPage) -> _Sequence[_models.Deeplink]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    from_created_at: _datetime.date | None = None,
    from_updated_at: _datetime.date | None = None,
) -> _models.DeeplinkPage:
    """List deeplinks

    Deeplinks of the operators that the credentials reach, page by page, with how often each was visited.
    Also reaches the sub-operators of your organisation.

    Scopes: deeplinks:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        operator_id: Only those of this operator; one that the credentials reach.
        from_created_at: Only those created on this day or later.
        from_updated_at: Only those updated on this day or later.

    Returns:
        Awaited, one page; iterated with `async for`, every `Deeplink` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            operator_id=operator_id,
            from_created_at=from_created_at,
            from_updated_at=from_updated_at,
        ),
        decode,
    )
