"""GET /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}."""

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

OPERATION = _OPERATIONS["get-charge-point-charging-rule"]


def request(
    charge_point_id: int,
    charging_rule_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/charging-rules/{_quote(_checked(charging_rule_id, 'charging_rule_id', bits=64))}",
    )


def decode(data: _Any) -> _models.ChargingRule:
    """What the answer holds."""
    return _answer(data, _models.decode_charging_rule, "ChargingRule")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    charging_rule_id: int,
) -> _models.ChargingRule:
    """Get a charging rule

    One rule of a charge point with its settings. A 404 may also mean that the rule belongs to another
    charge point or that the credentials do not reach this one. Also reaches the sub-operators of your
    organisation.

    Scopes: charge-points:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point that has the rule.
        charging_rule_id: The charging rule.

    Returns:
        `ChargingRule`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id,
            charging_rule_id,
        ),
        decode,
    )
