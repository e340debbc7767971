"""POST /api/v1/sites."""

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

OPERATION = _OPERATIONS["post-site"]


def request(
    body: _models.CreateSite,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/sites",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Site:
    """What the answer holds."""
    return _answer(data, _models.decode_site, "Site")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSite,
) -> _models.Site:
    """Create a site

    Creates a site for a team. The address must be a valid one; a country under sanctions is refused. The
    site starts empty: charge points join it through their own `siteId`. Also reaches the sub-operators of
    your organisation.

    Scopes: charge-points:write. Never sent again once it may have run.

    Args:
        team_id: The team that the new site is for.
        name: Must not be empty.
        address: Where the site is. Must be a valid address.
        visibility: Who may find and use the site.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `Site`.

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
