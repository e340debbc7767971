"""GET /api/v1/charge-point-models/{chargePointModelId}."""

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

OPERATION = _OPERATIONS["get-charge-point-model"]


def request(
    charge_point_model_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-models/{_quote(_checked(charge_point_model_id, 'charge_point_model_id', bits=64))}",
    )


def decode(data: _Any) -> _models.ChargePointModel:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_model, "ChargePointModel")


async def call(
    client: _httpx.AsyncClient,
    charge_point_model_id: int,
) -> _models.ChargePointModel:
    """Get a charge point model

    One model of charge point with its brand and the features that it supports.

    Scopes: none. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_model_id: The charge point model.

    Returns:
        `ChargePointModel`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_model_id,
        ),
        decode,
    )
