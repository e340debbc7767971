"""POST /api/v1/charge-auth-tokens."""

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

OPERATION = _OPERATIONS["create-charge-auth-token"]


def request(
    body: _models.CreateChargeAuthToken,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charge-auth-tokens",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargeAuthToken:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token, "ChargeAuthToken")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargeAuthToken,
) -> _models.ChargeAuthToken:
    """Create a charge auth token

    Registers an RFID tag or a vehicle id for a team, so that it can start charges. It is active in all
    networks unless you say otherwise. After a lost answer, look for it by `partnerExternalId` before you
    create it again.

    Scopes: charge-auth-tokens:write. Never sent again once it may have run.

    Args:
        team_id: The team that it is to belong to.
        user_id: The user to tie it to; none unless given.
        identifier: What the tag or the vehicle sends. Leave out the prefix `VID:` of a vehicle id; with it, the
            request is refused.
        type: RFID tag or vehicle id.
        name: Name for people to read.
        monta_network: Whether it works in the Monta network; `true` unless given.
        roaming_network: Whether it works in the roaming network; `true` unless given.
        operator_network: Whether it works on charge points of other teams of the same operator; `true` unless given.
        active_until: Until when it is to be active, UTC; null is without end.
        blocked_at: Since when it is blocked and cannot charge, UTC; null leaves it free to charge.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `ChargeAuthToken`.

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
