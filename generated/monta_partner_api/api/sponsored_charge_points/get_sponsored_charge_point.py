"""GET /api/v1/sponsored-charge-points/{sponsoredChargePointId}."""

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

OPERATION = _OPERATIONS["get-sponsored-charge-point"]


def request(
    sponsored_charge_point_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/sponsored-charge-points/{_quote(_checked(sponsored_charge_point_id, 'sponsored_charge_point_id', bits=64))}",
    )


def decode(data: _Any) -> _models.SponsoredChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_sponsored_charge_point, "SponsoredChargePoint")


async def call(
    client: _httpx.AsyncClient,
    sponsored_charge_point_id: int,
) -> _models.SponsoredChargePoint:
    """Get a sponsored charge point

    One sponsorship with its charge point, its owner and the price group that pays.

    Scopes: sponsored-charge-points:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        sponsored_charge_point_id: The sponsorship, not the charge point.

    Returns:
        `SponsoredChargePoint`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            sponsored_charge_point_id,
        ),
        decode,
    )
