"""GET /api/v1/vehicles."""

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

OPERATION = _OPERATIONS["get-vehicles"]


def request(
    *,
    owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str,
    page: int | None = None,
    per_page: int | None = None,
    owner_id: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["ownerType"] = _to_value(owner_type)
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if owner_id is not None:
        params["ownerId"] = _checked(owner_id, "owner_id", bits=64)
    return Request(
        OPERATION,
        "/api/v1/vehicles",
        params,
    )


def decode(data: _Any) -> _models.VehiclePage:
    """What the answer holds."""
    return _answer(data, _models.decode_vehicle_page, "VehiclePage")


def items(page: _models.VehiclePage) -> _Sequence[_models.Vehicle]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str,
    page: int | None = None,
    per_page: int | None = None,
    owner_id: int | None = None,
) -> _models.VehiclePage:
    """List vehicles

    The vehicles that teams own, or those that users own; ask once for each. What a vehicle reports itself,
    such as its state of charge, comes with its integration.

    Scopes: vehicles:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        owner_type: Whether to list vehicles of teams or of users.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        owner_id: Only those of this team or user; `ownerType` says which of the two the id means.

    Returns:
        Awaited, one page; iterated with `async for`, every `Vehicle` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            owner_type=owner_type,
            page=page,
            per_page=per_page,
            owner_id=owner_id,
        ),
        decode,
    )
