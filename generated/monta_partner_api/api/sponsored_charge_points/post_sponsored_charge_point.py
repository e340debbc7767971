"""POST /api/v1/sponsored-charge-points."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-sponsored-charge-point"]


def request(
    body: _models.CreateSponsoredChargePoint,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/sponsored-charge-points",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.SponsoredChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_sponsored_charge_point, "SponsoredChargePoint")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateSponsoredChargePoint,
) -> _models.SponsoredChargePoint:
    """POST /api/v1/sponsored-charge-points

    Args:
        sponsoring_team_id:
        charge_point_id:
        user_id:
        price_group_id:
        payout_schedule:
        pay_for_subscriptions:
        note:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
