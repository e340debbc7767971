"""GET /api/v1/sites/{siteId}."""

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

OPERATION = _OPERATIONS["get-site"]


def request(
    site_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/sites/{_quote(_checked(site_id, 'site_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Site:
    """What the answer holds."""
    return _answer(data, _models.decode_site, "Site")


async def call(
    client: _httpx.AsyncClient,
    site_id: int,
) -> _models.Site:
    """Get a site

    One site with its location, its connectors, counts of its charge points and what else is known of the
    place. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        site_id: The site.

    Returns:
        `Site`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            site_id,
        ),
        decode,
    )
