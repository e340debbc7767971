"""PATCH /api/v1/charge-points/{chargePointId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["patch-charge-point"]


def request(
    charge_point_id: int,
    body: _models.PatchChargePoint,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.ChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point, "ChargePoint")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    body: _models.PatchChargePoint,
) -> _models.ChargePoint:
    """PATCH /api/v1/charge-points/{chargePointId}

    Args:
        charge_point_id:
        site_id:
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
        meter_id:
        roaming:
        roaming_price_group_id:
    """
    return await _call(
        client,
        request(
            charge_point_id,
            body,
        ),
        decode,
    )
