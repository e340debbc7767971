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
    """POST /api/v1/charge-points/{chargePointId}/charging-rules

    Scopes: charge-points:write. Never sent again once it may have run.

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
