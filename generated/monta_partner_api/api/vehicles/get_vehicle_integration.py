"""GET /api/v1/vehicles/integration/{integrationId}."""

from __future__ import annotations

from builtins import dict as _dict
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    together as _together,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-vehicle-integration"]


def request(
    integration_id: int,
    *,
    owner_id: int | None = None,
    owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _together(owner_type=owner_type, owner_id=owner_id)
    params: _dict[str, str | int | float] = {}
    if owner_id is not None:
        params["ownerId"] = _checked(owner_id, "owner_id", bits=32)
    if owner_type is not None:
        params["ownerType"] = _to_value(owner_type)
    return Request(
        OPERATION,
        f"/api/v1/vehicles/integration/{_quote(_checked(integration_id, 'integration_id', bits=64))}",
        params,
    )


def decode(data: _Any) -> _models.VehicleIntegration:
    """What the answer holds."""
    return _answer(data, _models.decode_vehicle_integration, "VehicleIntegration")


async def call(
    client: _httpx.AsyncClient,
    integration_id: int,
    *,
    owner_id: int | None = None,
    owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str | None = None,
) -> _models.VehicleIntegration:
    """Get the integration of a vehicle

    What a connected vehicle reports itself: state of charge, odometer, location. It is found by the
    `integrationId` of the vehicle. The location comes only with the needed permissions, and only for a
    vehicle that a team owns.

    Scopes: vehicle:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        integration_id: The integration: `integrationId` of the vehicle.
        owner_id: The team or user that owns the vehicle, as `ownerType` says. Send both or neither.
        owner_type: Whether `ownerId` means a team or a user. Send both or neither.

    Returns:
        `VehicleIntegration`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            integration_id,
            owner_id=owner_id,
            owner_type=owner_type,
        ),
        decode,
    )
