"""PUT /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}."""

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

OPERATION = _OPERATIONS["put-charge-point-charging-rule"]


def request(
    charge_point_id: int,
    charging_rule_id: int,
    body: _models.UpdateChargingRule,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/charging-rules/{_quote(_checked(charging_rule_id, 'charging_rule_id', bits=64))}",
        body=_checked_body(body).to_dict(),
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
    """Replace a charging rule

    Replaces the whole rule: send every field, also those that stay the same. The user who created the rule
    cannot be changed. A 404 may also mean that the rule belongs to another charge point. Also reaches the
    sub-operators of your organisation.

    Scopes: charge-points:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point that has the rule.
        charging_rule_id: The charging rule to replace.
        name: Name for people.
        type: What the rule does; one that the charge point supports.
        is_active: Whether the rule is in force.
        is_sponsored: Whether charges under this rule are sponsored.
        vehicle_id: The vehicle that the rule is for; leave it out or null for none in particular.
        settings: Times and limits, shaped by `type`. Has to be sent; null where the type has none.

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
            body,
        ),
        decode,
    )
