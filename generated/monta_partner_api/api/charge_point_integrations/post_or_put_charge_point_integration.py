"""PUT /api/v1/charge-point-integrations."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-or-put-charge-point-integration"]


def request(
    body: _models.CreateOrUpdateChargePointIntegration,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/charge-point-integrations",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointIntegration:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_integration, "ChargePointIntegration")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateOrUpdateChargePointIntegration,
) -> _models.ChargePointIntegration:
    """PUT /api/v1/charge-point-integrations

    Args:
        charge_point_id:
        charge_point_model_id:
        serial_number:
        connector_id:
        auto_connect:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
