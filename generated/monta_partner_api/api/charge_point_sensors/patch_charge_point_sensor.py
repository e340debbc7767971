"""PATCH /api/v1/charge-point-sensors/{chargePointSensorId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["patch-charge-point-sensor"]


def request(
    charge_point_sensor_id: int,
    body: _models.PatchChargePointSensor,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-sensors/{_quote(_checked(charge_point_sensor_id, 'charge_point_sensor_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointSensor:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor, "ChargePointSensor")


async def call(
    client: _httpx.AsyncClient,
    charge_point_sensor_id: int,
    body: _models.PatchChargePointSensor,
) -> _models.ChargePointSensor:
    """Update a charge point sensor or report its value

    Changes the fields that you send. This is how a new value is reported: send `value` together with
    `valueUpdatedAt`. With type `occupancy`, "true" makes the charge point occupied (`busy-blocked`) and
    "false" frees it for other states. Beta. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Twice is as once.
    Beta: may change.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_sensor_id: The sensor.
        type: What the sensor measures: one of the sensor types, here as plain text.
        charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
            state of this charge point.
        value: The new value, always as text, a number is refused. For `occupancy`: "true", "false" or "null".
        value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
        external_id: The id that the sensor has in your system.
        partner_external_id: Your own key for it; null removes it.

    Returns:
        `ChargePointSensor`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_sensor_id,
            body,
        ),
        decode,
    )
