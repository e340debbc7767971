"""POST /api/v1/price-groups."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-price-group"]


def request(
    body: _models.CreateOrUpdatePriceGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/price-groups",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateOrUpdatePriceGroup,
) -> None:
    """POST /api/v1/price-groups

    Scopes: price-groups:write. Never sent again once it may have run.

    Args:
        team_id: (more than 0)

    Returns:
        Nothing.

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
