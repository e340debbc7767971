"""POST /api/v1/deeplinks."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-deeplink"]


def request(
    body: _models.CreateDeeplink,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/deeplinks",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Deeplink:
    """What the answer holds."""
    return _answer(data, _models.decode_deeplink, "Deeplink")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateDeeplink,
) -> _models.Deeplink:
    """POST /api/v1/deeplinks

    Args:
        destination_type:
        destination:
        comment:
        operator_id:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
