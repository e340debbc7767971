"""POST /api/v1/charges."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["start-charge"]


def request(
    body: _models.StartCharge,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/charges",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    body: _models.StartCharge,
) -> _models.Charge:
    """POST /api/v1/charges

    Args:
        paying_team_id:
        charge_point_id:
        reserve_charge:
        kwh_limit:
        soc_limit:
        price_limit:
        price_group_id:
        generic_payment_session:
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
