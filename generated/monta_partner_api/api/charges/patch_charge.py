"""PATCH /api/v1/charges/{chargeId}."""

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

OPERATION = _OPERATIONS["patch-charge"]


def request(
    charge_id: int,
    body: _models.PatchCharge,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(charge_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
    body: _models.PatchCharge,
) -> _models.Charge:
    """PATCH /api/v1/charges/{chargeId}

    Args:
        charge_id:
        generic_payment_session:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            charge_id,
            body,
        ),
        decode,
    )
