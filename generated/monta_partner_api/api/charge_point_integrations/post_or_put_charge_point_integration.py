"""PUT /api/v1/charge-point-integrations."""

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

OPERATION = _OPERATIONS["post-or-put-charge-point-integration"]


def request(
    body: _models.CreateOrUpdateChargePointIntegration,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charge-point-integrations",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePointIntegration:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_integration, "ChargePointIntegration")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateOrUpdateChargePointIntegration,
) -> _models.ChargePointIntegration:
    """Create or replace a charge point integration

    Connects a charge point to Monta. If there is an integration already, a new one takes its place, so a
    second call throws away the first and connects the hardware again. With `autoConnect`, the charge point
    must already point to Monta over OCPP (websocket); without, the integration stays `pending`. Watch
    `state` until it is `connected`.

    Scopes: charge-points:write. Never sent again once it may have run.

    Args:
        charge_point_id: The charge point to connect.
        charge_point_model_id: The model of the hardware.
        serial_number: Serial number of the hardware.
        connector_id: The connector of the hardware, counted from 1; null is 1.
        auto_connect: True, as it is unless given, tries to connect now: the charge point must already point to Monta
            over OCPP (websocket). False only creates the integration, in state `pending`.

    Returns:
        `ChargePointIntegration`.

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
