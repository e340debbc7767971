"""DELETE /api/v1/charge-point-sensors/{chargePointSensorId}."""

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

OPERATION = _OPERATIONS["delete-charge-point-sensor"]


def request(
    charge_point_sensor_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-sensors/{_quote(_checked(charge_point_sensor_id, 'charge_point_sensor_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_point_sensor_id: int,
) -> None:
    """Delete a charge point sensor

    Deletes a sensor. What this does to the state of its charge point is not stated. Beta. Also reaches the
    sub-operators of your organisation.

    Scopes: charge-points:delete. Twice is as once.
    Beta: may change.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_sensor_id: The sensor.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_sensor_id,
        ),
        decode,
    )
