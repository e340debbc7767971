"""POST /api/v1/charge-points/{chargePointIdentity}/ocpp-config."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["create-ocpp-config"]


def request(
    charge_point_identity: str,
    body: _models.CreateChargePointOcppConfig,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_identity)}/ocpp-config",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_point_identity: str,
    body: _models.CreateChargePointOcppConfig,
) -> None:
    """POST /api/v1/charge-points/{chargePointIdentity}/ocpp-config

    Scopes: ocpp-config:write. Never sent again once it may have run.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_identity,
            body,
        ),
        decode,
    )
