"""POST /api/v1/charge-auth-tokens/{chargeAuthTokenId}/block."""

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

OPERATION = _OPERATIONS["block-charge-auth-token"]


def request(
    charge_auth_token_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-auth-tokens/{_quote(_checked(charge_auth_token_id, 'charge_auth_token_id', bits=64))}/block",
    )


def decode(data: _Any) -> _models.ChargeAuthToken:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token, "ChargeAuthToken")


async def call(
    client: _httpx.AsyncClient,
    charge_auth_token_id: int,
) -> _models.ChargeAuthToken:
    """Block a charge auth token

    Blocks a charge auth token. It can start no charge until you unblock it. Takes no body.

    Scopes: charge-auth-tokens:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_auth_token_id: The charge auth token.

    Returns:
        `ChargeAuthToken`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_auth_token_id,
        ),
        decode,
    )
