"""POST /api/v1/charge-points/{chargePointId}/charging-rules."""

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

OPERATION = _OPERATIONS["post-charge-point-charging-rule"]


def request(
    charge_point_id: int,
    body: _models.CreateChargingRule,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/charging-rules",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargingRule:
    """What the answer holds."""
    return _answer(data, _models.decode_charging_rule, "ChargingRule")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    body: _models.CreateChargingRule,
) -> _models.ChargingRule:
    """Create a charging rule

    Adds a rule to a charge point in the name of a user, `creatorUserId`. `settings` has to fit `type`, and
    the charge point has to support that type: see `supportedChargingRuleTypes` of a rule it already has.
    Also reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point that the rule is for.
        name: Name for people.
        type: What the rule does; one that the charge point supports.
        is_active: Whether the rule is in force from now on.
        is_sponsored: Whether charges under this rule are sponsored.
        creator_user_id: The user in whose name you create the rule.
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
            body,
        ),
        decode,
    )
