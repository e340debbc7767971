"""POST /api/v1/auth/token."""

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

OPERATION = _OPERATIONS["get-access-token-with-client-credentials"]


def request(
    body: _models.ClientCredentials,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/auth/token",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Token:
    """What the answer holds."""
    return _answer(data, _models.decode_token, "Token")


async def call(
    client: _httpx.AsyncClient,
    body: _models.ClientCredentials,
) -> _models.Token:
    """Get tokens with a client id and secret

    Signs in. Send the access token as `Authorization: Bearer ...` with every other call, and renew it with
    `POST /auth/refresh` before it ends. A 401 with `CONSUMER_NOT_FOUND` means that the id or secret is
    unknown here; credentials of the sandbox are unknown in production. The secret belongs on a server,
    never in an app or a web page.

    Scopes: none. Twice is as once.

    Args:
        client_id: Names the credentials.
        client_secret: Their secret, shown once when they are made. Keep it on a server and out of logs.

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
