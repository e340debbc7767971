"""DELETE /api/v1/charge-auth-tokens/{chargeAuthTokenId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-charge-auth-token"]


def request(
    charge_auth_token_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-auth-tokens/{_quote(_checked(charge_auth_token_id, 'charge_auth_token_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_auth_token_id: int,
) -> None:
    """Delete a charge auth token

    Deletes the charge auth token. To stop it only for a while, block it.

    Scopes: charge-auth-tokens:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_auth_token_id: The charge auth token.

    Returns:
        Nothing.

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
