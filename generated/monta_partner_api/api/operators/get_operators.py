"""GET /api/v1/operators."""

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

OPERATION = _OPERATIONS["get-operators"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
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
    return Request(
        OPERATION,
        "/api/v1/operators",
        params,
    )


def decode(data: _Any) -> _models.OperatorPage:
    """What the answer holds."""
    return _answer(data, _models.decode_operator_page, "OperatorPage")


def items(page: _models.OperatorPage) -> _Sequence[_models.Operator]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.OperatorPage:
    """List operators

    The operators that the credentials reach. Their ids go into `operatorId` filters.

    Scopes: operators. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `Operator` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
        ),
        decode,
    )
