"""POST /api/v1/charge-point-sensors."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-charge-point-sensor"]


def request(
    body: _models.CreateChargePointSensor,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/charge-point-sensors",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointSensor:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_sensor, "ChargePointSensor")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargePointSensor,
) -> _models.ChargePointSensor:
    """POST /api/v1/charge-point-sensors

    Args:
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
            body,
        ),
        decode,
    )
