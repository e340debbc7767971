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
    """Set an OCPP configuration key of a charge point

    Writes one OCPP setting to a charge point. Acts on the hardware: a wrong value can cut it off. Addressed
    by its identity, not by its numeric id. A success comes without a body: read the configuration again to
    see what holds.

    Scopes: ocpp-config:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
        key: The name of the setting, as the charge point knows it.
        value: What it is to be, always as text.
        store: True: it is kept and outlasts a reboot. Use false when you change the OCPP URL of the charge
            point.

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
