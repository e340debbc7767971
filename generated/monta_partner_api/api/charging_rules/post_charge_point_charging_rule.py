"""POST /api/v1/charge-points/{chargePointId}/charging-rules."""

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

OPERATION = _OPERATIONS["post-charge-point-charging-rule"]


def request(
    charge_point_id: int,
    body: _models.CreateChargingRule,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_id)}/charging-rules",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargingRule:
    """What the answer holds."""
    return _answer(data, _models.decode_charging_rule, "ChargingRule")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    body: _models.CreateChargingRule,
) -> _models.ChargingRule:
    """POST /api/v1/charge-points/{chargePointId}/charging-rules

    Args:
        charge_point_id:
        name:
        type:
        is_active:
        is_sponsored:
        creator_user_id:
        vehicle_id:
        settings:
    """
    return await _call(
        client,
        request(
            charge_point_id,
            body,
        ),
        decode,
    )
