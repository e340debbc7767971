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
    """POST /api/v1/sponsored-charge-points

    Scopes: sponsored-charge-points:write. Never sent again once it may have run.

    Args:
        sponsoring_team_id: (more than 0)
        charge_point_id: (more than 0)
        user_id: (more than 0)
        price_group_id: (more than 0)

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
