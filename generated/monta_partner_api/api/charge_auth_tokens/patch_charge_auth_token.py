"""PATCH /api/v1/charge-auth-tokens/{chargeAuthTokenId}."""

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

OPERATION = _OPERATIONS["patch-charge-auth-token"]


def request(
    charge_auth_token_id: int,
    body: _models.PatchChargeAuthToken,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-auth-tokens/{_quote(_checked(charge_auth_token_id, 'charge_auth_token_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargeAuthToken:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token, "ChargeAuthToken")


async def call(
    client: _httpx.AsyncClient,
    charge_auth_token_id: int,
    body: _models.PatchChargeAuthToken,
) -> _models.ChargeAuthToken:
    """Update a charge auth token

    Changes the fields that you send. `identifier` and `type` cannot be changed, and blocking has operations
    of its own. Send all three network flags each time: they are declared with a default of `true`, so one
    left out may be switched on.

    Scopes: charge-auth-tokens:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_auth_token_id: The charge auth token.
        team_id: The team that it is to belong to.
        user_id: The user to tie it to; null ties it to none.
        name: Name for people to read; null removes it.
        monta_network: Whether it works in the Monta network. The declared default is `true`: to keep it off, send
            `false` each time.
        roaming_network: Whether it works in the roaming network. The declared default is `true`: to keep it off, send
            `false` each time.
        operator_network: Whether it works on charge points of other teams of the same operator. The declared default is
            `true`: to keep it off, send `false` each time.
        active_until: Until when it is active, UTC; null is without end. To stop it now, block it: blocking and
            unblocking have operations of their own.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

    Returns:
        `ChargeAuthToken`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_auth_token_id,
            body,
        ),
        decode,
    )
