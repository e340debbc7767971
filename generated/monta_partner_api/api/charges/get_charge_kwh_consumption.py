"""GET /api/v1/charges/{chargeId}/kwh-consumption."""

from __future__ import annotations

from builtins import dict as _dict
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
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charge-kwh-consumption"]


def request(
    charge_id: int,
    *,
    consumption_period_size_in_seconds: _models.ConsumptionPeriodSize
    | _models.ConsumptionPeriodSizeValue
    | int
    | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if consumption_period_size_in_seconds is not None:
        params["consumptionPeriodSizeInSeconds"] = _to_value(consumption_period_size_in_seconds)
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(_checked(charge_id, 'charge_id', bits=64))}/kwh-consumption",
        params,
    )


def decode(data: _Any) -> _models.ChargeKwhConsumption:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_kwh_consumption, "ChargeKwhConsumption")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
    *,
    consumption_period_size_in_seconds: _models.ConsumptionPeriodSize
    | _models.ConsumptionPeriodSizeValue
    | int
    | None = None,
) -> _models.ChargeKwhConsumption:
    """Get the energy of a charge over time

    The energy of one charge, cut into equal periods. Works only for charges at a charge point that is
    connected to Monta itself, through OCPP.

    Scopes: charges:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge.
        consumption_period_size_in_seconds: Length of a period, in seconds; 3600, one hour, unless given.

    Returns:
        `ChargeKwhConsumption`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_id,
            consumption_period_size_in_seconds=consumption_period_size_in_seconds,
        ),
        decode,
    )
