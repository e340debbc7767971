"""PATCH /api/v1/sites/{siteId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/sites/{_quote(_checked(site_id, 'site_id', bits=64))}",
        body=_checked_body(body).to_dict(),
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

    Scopes: charge-points:write. Twice is as once.

    Returns:
        `Site`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            site_id,
            body,
        ),
        decode,
    )
