"""POST /api/v1/sites."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-site"]


def request(
    body: _models.CreateSite,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/sites",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Site:
    """What the answer holds."""
    return _answer(data, _models.decode_site, "Site")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSite,
) -> _models.Site:
    """POST /api/v1/sites

    Args:
        team_id:
        name:
        address:
        visibility:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
