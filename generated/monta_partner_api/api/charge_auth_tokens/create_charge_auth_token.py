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
    """POST /api/v1/charge-auth-tokens

    Scopes: charge-auth-tokens:write. Never sent again once it may have run.

    Args:
        team_id: (more than 0)
        user_id: (more than 0)
        identifier: (at least 1 characters, matches '^(?!VID:)[\\\\s\\\\S]*')

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
