"""GET /api/v1/users/{userId}."""

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

OPERATION = _OPERATIONS["get-user"]


def request(
    user_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/users/{_quote(_checked(user_id, 'user_id', bits=64))}",
    )


def decode(data: _Any) -> _models.User:
    """What the answer holds."""
    return _answer(data, _models.decode_user, "User")


async def call(
    client: _httpx.AsyncClient,
    user_id: int,
) -> _models.User:
    """Get a user

    One user: name, contact, address, tax details and consents.

    Scopes: users:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        user_id: The user.

    Returns:
        `User`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            user_id,
        ),
        decode,
    )
