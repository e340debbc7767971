"""POST /api/v1/charge-points."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-charge-point"]


def request(
    body: _models.CreateChargePoint,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/charge-points",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point, "ChargePoint")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargePoint,
) -> _models.ChargePoint:
    """POST /api/v1/charge-points

    Args:
        team_id:
        site_id:
        charge_point_model_id:
        name:
        max_kw:
        visibility:
        type:
        active:
        show_on_map:
        connector_ids:
        note:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
