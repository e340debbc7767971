"""GET /api/v1/promotion-codes."""

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

OPERATION = _OPERATIONS["get-promotion-codes"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    type: _models.PromotionCodeType | _models.PromotionCodeTypeValue | str | None = None,
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
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if type is not None:
        params["type"] = _to_value(type)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/promotion-codes",
        params,
    )


def decode(data: _Any) -> _models.PromotionCodePage:
    """What the answer holds."""
    return _answer(data, _models.decode_promotion_code_page, "PromotionCodePage")


def items(page: _models.PromotionCodePage) -> _Sequence[_models.PromotionCode]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    type: _models.PromotionCodeType | _models.PromotionCodeTypeValue | str | None = None,
    include_deleted: bool | None = None,
) -> _models.PromotionCodePage:
    """List promotion codes

    The promotion codes that the credentials reach, page by page. Also reaches the sub-operators of your
    organisation.

    Scopes: promotion-codes:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        operator_id: Only those of this operator; one that the credentials reach.
        type: Only those of this type.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `PromotionCode` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            operator_id=operator_id,
            type=type,
            include_deleted=include_deleted,
        ),
        decode,
    )
