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
    """POST /api/v1/charge-point-sensors

    Scopes: charge-points:write. Never sent again once it may have run.
    Beta: may change.

    Args:
        charge_point_id: (more than 0)

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
