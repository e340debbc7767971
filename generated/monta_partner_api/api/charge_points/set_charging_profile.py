"""POST /api/v1/charge-points/{chargePointIdentity}/set-charging-profile."""

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
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["set-charging-profile"]


def request(
    charge_point_identity: str,
    body: _models.SetChargingProfile,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_identity)}/set-charging-profile",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.SetChargingProfileConfirmation:
    """What the answer holds."""
    return _answer(data, _models.decode_set_charging_profile_confirmation, "SetChargingProfileConfirmation")


async def call(
    client: _httpx.AsyncClient,
    charge_point_identity: str,
    body: _models.SetChargingProfile,
) -> _models.SetChargingProfileConfirmation:
    """Set a charging profile

    Gives a charge point a charging profile, such as a limit of power over time. Acts on the hardware. Beta:
    the answer may still change. Works only for operators for whom Monta has switched it on. Addressed by
    the identity of the charge point, not by its numeric id.

    Scopes: charging-profiles:write. Never sent again once it may have run.
    Has to be switched on for the partner.
    Beta: may change.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
        connector_id: The connector to set it on, by its number on the charge point; in OCPP, 0 stands for the charge
            point as a whole.
        profile: The charging profile, in the terms of OCPP.

    Returns:
        `SetChargingProfileConfirmation`.

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
