"""GET /api/v1/charge-point-sensors/{chargePointSensorId}."""

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

OPERATION = _OPERATIONS["get-charge-point-sensor"]


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


def decode(data: _Any) -> _models.ChargePointSensor:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor, "ChargePointSensor")


async def call(
    client: _httpx.AsyncClient,
    charge_point_sensor_id: int,
) -> _models.ChargePointSensor:
    """Get a charge point sensor

    One sensor with its last value. Beta. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:read. Safe to repeat.
    Beta: may change.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_sensor_id: The sensor.

    Returns:
        `ChargePointSensor`.

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
