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
    """Update a site

    Changes the fields that you send and leaves the others as they are. An address is sent whole and must be
    valid. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        site_id: The site.
        address: The new address, whole. Must be a valid address.
        visibility: Who may find and use the site.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
