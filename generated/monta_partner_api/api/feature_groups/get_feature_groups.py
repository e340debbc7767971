"""GET /api/v1/feature-groups."""

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

OPERATION = _OPERATIONS["get-feature-groups"]


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
        "/api/v1/feature-groups",
        params,
    )


def decode(data: _Any) -> _models.FeatureGroupPage:
    """What the answer holds."""
    return _answer(data, _models.decode_feature_group_page, "FeatureGroupPage")


def items(page: _models.FeatureGroupPage) -> _Sequence[_models.FeatureGroup]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.FeatureGroupPage:
    """List feature groups

    The feature groups that the operator has, page by page. Works only for operators for whom Monta has
    switched it on. Also reaches the sub-operators of your organisation.

    Scopes: feature-groups:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    Has to be switched on for the partner.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `FeatureGroup` of every page.

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
