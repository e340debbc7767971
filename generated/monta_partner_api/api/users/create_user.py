"""POST /api/v1/users."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-user"]


def request(
    body: _models.CreateUser,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/users",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.User:
    """What the answer holds."""
    return _answer(data, _models.decode_user, "User")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateUser,
) -> _models.User:
    """POST /api/v1/users

    Args:
        email:
        country_id:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
