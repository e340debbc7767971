"""GET /api/v1/vehicles/{vehicleId}."""

from __future__ import annotations

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
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-vehicle"]


def request(
    vehicle_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/vehicles/{_quote(_checked(vehicle_id, 'vehicle_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Vehicle:
    """What the answer holds."""
    return _answer(data, _models.decode_vehicle, "Vehicle")


async def call(
    client: _httpx.AsyncClient,
    vehicle_id: int,
) -> _models.Vehicle:
    """Get a vehicle

    One vehicle with its owner, battery and power.

    Scopes: vehicle:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        vehicle_id: The vehicle.

    Returns:
        `Vehicle`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            vehicle_id,
        ),
        decode,
    )
