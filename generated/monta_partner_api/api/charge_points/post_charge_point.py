"""POST /api/v1/charge-points."""

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

OPERATION = _OPERATIONS["post-charge-point"]


def request(
    body: _models.CreateChargePoint,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charge-points",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point, "ChargePoint")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargePoint,
) -> _models.ChargePoint:
    """POST /api/v1/charge-points

    Scopes: charge-points:write. Never sent again once it may have run.

    Args:
        team_id: (more than 0)
        site_id: (more than 0)
        charge_point_model_id: (more than 0)
        name: (at least 1 characters)
        max_kw: (more than 0)

    Returns:
        `ChargePoint`.

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
