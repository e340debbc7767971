"""POST /api/v1/charge-auth-tokens."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-charge-auth-token"]


def request(
    body: _models.CreateChargeAuthToken,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/charge-auth-tokens",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargeAuthToken:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token, "ChargeAuthToken")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargeAuthToken,
) -> _models.ChargeAuthToken:
    """POST /api/v1/charge-auth-tokens

    Args:
        team_id:
        user_id:
        identifier:
        type:
        name:
        monta_network:
        roaming_network:
        operator_network:
        active_until:
        blocked_at:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
