"""PUT /api/v1/price-groups/{id}/apply."""

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

OPERATION = _OPERATIONS["apply-price-group"]


def request(
    id: int,
    body: _models.ApplyPriceGroup,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/price-groups/{_quote(_checked(id, 'id', bits=64, above=0))}/apply",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PriceGroup:
    """What the answer holds."""
    return _answer(data, _models.decode_price_group, "PriceGroup")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.ApplyPriceGroup,
) -> _models.PriceGroup:
    """Apply a price group

    Applies the price group to the charge points, sites and team members that you name. Whether it also
    leaves those that you do not name is not documented: read `appliedTo` in the answer. A price group of
    type `cost` is for charge points and sites only. Also reaches the sub-operators of your organisation.

    Scopes: price-groups:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The price group.
        selected_charge_point_ids: Charge points by id.
        selected_site_ids: Sites by id.
        selected_team_member_ids: Team members by id, not users.
        reset_cost: True also resets the costs; which ones is not documented.

    Returns:
        `PriceGroup`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
