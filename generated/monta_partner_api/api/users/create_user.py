"""POST /api/v1/users."""

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

OPERATION = _OPERATIONS["create-user"]


def request(
    body: _models.CreateUser,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/users",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.User:
    """What the answer holds."""
    return _answer(data, _models.decode_user, "User")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateUser,
) -> _models.User:
    """Create a user

    Creates a user from an email address and a country. To put the user in a team, send the new id to `POST
    /team-members`. Beta: what it takes and answers may change. Works only for operators for whom Monta has
    switched it on.

    Scopes: users:write. Never sent again once it may have run.
    Has to be switched on for the partner.
    Beta: may change.

    Args:
        email: Email address of the new user.
        country_id: The country of the user, from `GET /countries`.

    Returns:
        `User`.

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
