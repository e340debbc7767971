"""POST /api/v1/auth/refresh."""

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

OPERATION = _OPERATIONS["get-access-token-with-refresh-token"]


def request(
    body: _models.RefreshToken,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/auth/refresh",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Token:
    """What the answer holds."""
    return _answer(data, _models.decode_token, "Token")


async def call(
    client: _httpx.AsyncClient,
    body: _models.RefreshToken,
) -> _models.Token:
    """Renew the tokens with a refresh token

    Trades a refresh token for a new access token and a new refresh token. Keep both: the refresh token that
    you sent may be of no more use. Renew one at a time; two renewals at once can spoil each other's token.
    If a refresh token is refused, sign in with the client id and secret again.

    Scopes: none. Never sent again once it may have run.

    Args:
        refresh_token: The refresh token of the last answer.

    Returns:
        `Token`.

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
