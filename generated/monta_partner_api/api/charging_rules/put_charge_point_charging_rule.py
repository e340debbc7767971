"""PUT /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}."""

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

OPERATION = _OPERATIONS["put-charge-point-charging-rule"]


def request(
    charge_point_id: int,
    charging_rule_id: int,
    body: _models.UpdateChargingRule,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_id)}/charging-rules/{_quote(charging_rule_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargingRule:
    """What the answer holds."""
    return _answer(data, _models.decode_charging_rule, "ChargingRule")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    charging_rule_id: int,
    body: _models.UpdateChargingRule,
) -> _models.ChargingRule:
    """PUT /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}

    Args:
        charge_point_id:
        charging_rule_id:
        name:
        type:
        is_active:
        is_sponsored:
        vehicle_id:
        settings:
    """
    return await _call(
        client,
        request(
            charge_point_id,
            charging_rule_id,
            body,
        ),
        decode,
    )
