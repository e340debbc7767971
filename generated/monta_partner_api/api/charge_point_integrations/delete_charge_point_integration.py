"""DELETE /api/v1/charge-point-integrations/{chargePointIntegrationId}."""

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

OPERATION = _OPERATIONS["delete-charge-point-integration"]


def request(
    charge_point_integration_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-integrations/{_quote(_checked(charge_point_integration_id, 'charge_point_integration_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_point_integration_id: int,
) -> None:
    """Delete a charge point integration

    Disconnects a charge point from Monta. Deletes the integration, not the charge point. It can still be
    listed with `includeDeleted`.

    Scopes: charge-points:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_integration_id: The integration, not the charge point.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_integration_id,
        ),
        decode,
    )
