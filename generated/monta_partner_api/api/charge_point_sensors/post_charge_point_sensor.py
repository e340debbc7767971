"""POST /api/v1/charge-point-sensors."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-charge-point-sensor"]


def request(
    body: _models.CreateChargePointSensor,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charge-point-sensors",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointSensor:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor, "ChargePointSensor")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargePointSensor,
) -> _models.ChargePointSensor:
    """Create a charge point sensor

    Registers a sensor of yours, with a first value if you like. A sensor of type `occupancy` acts on its
    charge point: "true" makes it occupied (`busy-blocked`), "false" frees it for other states. Beta. Also
    reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Never sent again once it may have run.
    Beta: may change.

    Args:
        type: What the sensor measures, and so which values it takes.
        charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
            state of this charge point.
        value: Its first value, always as text, a number is refused. For `occupancy`: "true", "false" or
            "null".
        value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
        external_id: The id that the sensor has in your system.
        partner_external_id: Your own key for it; null if you set none.

    Returns:
        `ChargePointSensor`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
