"""DELETE /api/v1/sponsored-charge-points/{sponsoredChargePointId}."""

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

OPERATION = _OPERATIONS["delete-sponsored-charge-point"]


def request(
    sponsored_charge_point_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/sponsored-charge-points/{_quote(_checked(sponsored_charge_point_id, 'sponsored_charge_point_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    sponsored_charge_point_id: int,
) -> None:
    """Delete the sponsorship of a charge point

    Deletes the sponsorship, not the charge point. It stays in the list for `includeDeleted`.

    Scopes: sponsored-charge-points:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        sponsored_charge_point_id: The sponsorship, not the charge point.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            sponsored_charge_point_id,
        ),
        decode,
    )
