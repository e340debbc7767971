"""POST /api/v1/sponsored-charge-points."""

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

OPERATION = _OPERATIONS["post-sponsored-charge-point"]


def request(
    body: _models.CreateSponsoredChargePoint,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/sponsored-charge-points",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.SponsoredChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_sponsored_charge_point, "SponsoredChargePoint")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSponsoredChargePoint,
) -> _models.SponsoredChargePoint:
    """Sponsor a charge point

    Lets a team pay for the charging of a user at a charge point; it is approved at once, nobody has to
    accept. One charge point can be sponsored for one user only. Without a price group of its own the cost
    price group of the charge point decides; if there is none, the request fails. After a lost answer, look
    in the list before you send it again.

    Scopes: sponsored-charge-points:write. Never sent again once it may have run.

    Args:
        sponsoring_team_id: The team that pays.
        charge_point_id: The charge point; it can be sponsored for one user only.
        user_id: The user whose charging is paid for.
        price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
            price group of the charge point; if it has none, the request fails.
        payout_schedule: When the user gets the money.
        pay_for_subscriptions: True if the team shall also pay for subscriptions; false unless given.

    Returns:
        `SponsoredChargePoint`.

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
