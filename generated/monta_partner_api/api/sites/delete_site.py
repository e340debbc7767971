"""DELETE /api/v1/sites/{siteId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-site"]


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


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    site_id: int,
) -> None:
    """Delete a site

    Deletes a site and takes its charge points out of it. It can still be listed with `includeDeleted`. Also
    reaches the sub-operators of your organisation.

    Scopes: charge-points:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        site_id: The site.

    Returns:
        Nothing.

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
