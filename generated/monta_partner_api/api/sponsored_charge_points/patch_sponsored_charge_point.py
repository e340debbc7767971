"""PATCH /api/v1/sponsored-charge-points/{sponsoredChargePointId}."""

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

OPERATION = _OPERATIONS["patch-sponsored-charge-point"]


def request(
    sponsored_charge_point_id: int,
    body: _models.PatchSponsoredChargePoint,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/sponsored-charge-points/{_quote(_checked(sponsored_charge_point_id, 'sponsored_charge_point_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.SponsoredChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_sponsored_charge_point, "SponsoredChargePoint")


async def call(
    client: _httpx.AsyncClient,
    sponsored_charge_point_id: int,
    body: _models.PatchSponsoredChargePoint,
) -> _models.SponsoredChargePoint:
    """Update a sponsored charge point

    Changes the terms of a sponsorship. What you leave out stays as it is. A `priceGroupId` of null differs
    from none at all: null falls back to the cost price group of the charge point, and fails if it has none.

    Scopes: sponsored-charge-points:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        sponsored_charge_point_id: The sponsorship, not the charge point.
        price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
            price group of the charge point; if it has none, the request fails.
        payout_schedule: When the user gets the money.
        pay_for_subscriptions: True if the team shall also pay for subscriptions.
        note: Null clears it.

    Returns:
        `SponsoredChargePoint`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            sponsored_charge_point_id,
            body,
        ),
        decode,
    )
