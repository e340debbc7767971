"""GET /api/v1/charge-point-brands/{chargePointBrandId}."""

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

OPERATION = _OPERATIONS["get-charge-point-brand"]


def request(
    charge_point_brand_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-brands/{_quote(_checked(charge_point_brand_id, 'charge_point_brand_id', bits=64))}",
    )


def decode(data: _Any) -> _models.ChargePointBrand:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_brand, "ChargePointBrand")


async def call(
    client: _httpx.AsyncClient,
    charge_point_brand_id: int,
) -> _models.ChargePointBrand:
    """Get a charge point brand

    One maker of charge points.

    Scopes: none. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_brand_id: The brand.

    Returns:
        `ChargePointBrand`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_brand_id,
        ),
        decode,
    )
