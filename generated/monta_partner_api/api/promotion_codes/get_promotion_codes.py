"""GET /api/v1/promotion-codes."""

from __future__ import annotations

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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    if operator_id is not None:
        params["operatorId"] = operator_id
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
    """GET /api/v1/promotion-codes

    Args:
        page:
        per_page:
        operator_id:
        type:
        include_deleted:
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
