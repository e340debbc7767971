"""PATCH /api/v1/charge-auth-tokens/{chargeAuthTokenId}."""

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

OPERATION = _OPERATIONS["patch-charge-auth-token"]


def request(
    charge_auth_token_id: int,
    body: _models.PatchChargeAuthToken,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charge-auth-tokens/{_quote(charge_auth_token_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargeAuthToken:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token, "ChargeAuthToken")


async def call(
    client: _httpx.AsyncClient,
    charge_auth_token_id: int,
    body: _models.PatchChargeAuthToken,
) -> _models.ChargeAuthToken:
    """PATCH /api/v1/charge-auth-tokens/{chargeAuthTokenId}

    Args:
        charge_auth_token_id:
        team_id:
        user_id:
        name:
        monta_network:
        roaming_network:
        operator_network:
        active_until:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            charge_auth_token_id,
            body,
        ),
        decode,
    )
