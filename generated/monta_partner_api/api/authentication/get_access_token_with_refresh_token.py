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
    """POST /api/v1/auth/refresh

    Scopes: none. Never sent again once it may have run.

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
