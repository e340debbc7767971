"""DELETE /api/v1/charge-points/{chargePointId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-charge-point"]


def request(
    charge_point_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
) -> None:
    """Delete a charge point

    Deletes a charge point. `GET /charge-points` still lists it, with `deletedAt`, when asked with
    `includeDeleted`. No operation brings it back. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id,
        ),
        decode,
    )
