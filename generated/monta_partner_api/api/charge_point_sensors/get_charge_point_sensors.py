"""GET /api/v1/charge-point-sensors."""

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

OPERATION = _OPERATIONS["get-charge-point-sensors"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    charge_point_id: int | None = None,
    partner_external_id: str | None = None,
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
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64)
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/charge-point-sensors",
        params,
    )


def decode(data: _Any) -> _models.ChargePointSensorPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor_page, "ChargePointSensorPage")


def items(page: _models.ChargePointSensorPage) -> _Sequence[_models.ChargePointSensor]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    charge_point_id: int | None = None,
    partner_external_id: str | None = None,
    include_deleted: bool | None = None,
) -> _models.ChargePointSensorPage:
    """List charge point sensors

    The sensors that the credentials reach, page by page. Beta. Also reaches the sub-operators of your
    organisation.

    Scopes: charge-points:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    Beta: may change.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        charge_point_id: Only those of this charge point.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargePointSensor` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            charge_point_id=charge_point_id,
            partner_external_id=partner_external_id,
            include_deleted=include_deleted,
        ),
        decode,
    )
