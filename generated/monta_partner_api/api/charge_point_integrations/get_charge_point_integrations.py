"""GET /api/v1/charge-point-integrations."""

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

OPERATION = _OPERATIONS["get-charge-point-integrations"]


def request(
    *,
    charge_point_id: int,
    page: int | None = None,
    per_page: int | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64, above=0)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/charge-point-integrations",
        params,
    )


def decode(data: _Any) -> _models.ChargePointIntegrationPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_integration_page, "ChargePointIntegrationPage")


def items(page: _models.ChargePointIntegrationPage) -> _Sequence[_models.ChargePointIntegration]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    charge_point_id: int,
    page: int | None = None,
    per_page: int | None = None,
    include_deleted: bool | None = None,
) -> _models.ChargePointIntegrationPage:
    """List the integrations of a charge point

    How one charge point is, and with `includeDeleted` was, connected to Monta.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        charge_point_id: The charge point; it must be given.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePointIntegration` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id=charge_point_id,
            page=page,
            per_page=per_page,
            include_deleted=include_deleted,
        ),
        decode,
    )
