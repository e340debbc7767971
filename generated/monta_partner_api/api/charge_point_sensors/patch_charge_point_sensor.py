"""PATCH /api/v1/charge-point-sensors/{chargePointSensorId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charge-point-sensors/{_quote(charge_point_sensor_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointSensor:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor, "ChargePointSensor")


async def call(
    client: _httpx.AsyncClient,
    charge_point_sensor_id: int,
    body: _models.PatchChargePointSensor,
) -> _models.ChargePointSensor:
    """PATCH /api/v1/charge-point-sensors/{chargePointSensorId}

    Args:
        charge_point_sensor_id:
        type:
        charge_point_id:
        value:
        value_updated_at:
        external_id:
        partner_external_id:
    """
    return await _call(
        client,
        request(
            charge_point_sensor_id,
            body,
        ),
        decode,
    )
