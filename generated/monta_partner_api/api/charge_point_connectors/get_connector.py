"""GET /api/v1/charge-point-connectors/{connectorId}."""

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

OPERATION = _OPERATIONS["get-connector"]


def request(
    connector_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-point-connectors/{_quote(_checked(connector_id, 'connector_id', bits=64))}",
    )


def decode(data: _Any) -> _models.ChargePointConnector:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point_connector, "ChargePointConnector")


async def call(
    client: _httpx.AsyncClient,
    connector_id: int,
) -> _models.ChargePointConnector:
    """Get a connector type

    One type of plug or socket.

    Scopes: none. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        connector_id: The connector type.

    Returns:
        `ChargePointConnector`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            connector_id,
        ),
        decode,
    )
