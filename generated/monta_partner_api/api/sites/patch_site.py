"""PATCH /api/v1/sites/{siteId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["patch-site"]


def request(
    site_id: int,
    body: _models.PatchSite,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/sites/{_quote(site_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Site:
    """What the answer holds."""
    return _answer(data, _models.decode_site, "Site")


async def call(
    client: _httpx.AsyncClient,
    site_id: int,
    body: _models.PatchSite,
) -> _models.Site:
    """PATCH /api/v1/sites/{siteId}

    Args:
        site_id:
        name:
        address:
        visibility:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            site_id,
            body,
        ),
        decode,
    )
