"""POST /api/v1/sponsored-charge-points/approve-cost-changes."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["approve-cost-changes"]


def request(
    body: _models.SponsoredChargePointCostChangesReview,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/sponsored-charge-points/approve-cost-changes",
        body=body.to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    body: _models.SponsoredChargePointCostChangesReview,
) -> None:
    """POST /api/v1/sponsored-charge-points/approve-cost-changes

    Args:
        sponsored_charge_point_ids:
        send_email_notification:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
