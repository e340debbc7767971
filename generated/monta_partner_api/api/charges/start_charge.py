"""POST /api/v1/charges."""

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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["start-charge"]


def request(
    body: _models.StartCharge,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charges",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    body: _models.StartCharge,
) -> _models.Charge:
    """Start a charge or reserve one

    Tells the charge point to start, or with `reserveCharge` only keeps it for you until `GET
    /charges/{chargeId}/restart`. The answer comes before energy flows: read the charge again, or wait for
    the `charges` webhook, until its state is `charging`. Monta bills the wallet of the paying team;
    collecting from the driver is up to you. Never send it twice: if the answer is lost, list charges by the
    `partnerExternalId` that you gave. Charge points in the state `passive` can only be started on the spot.
    Also reaches the sub-operators of your organisation.

    Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

    Args:
        paying_team_id: The team whose wallet pays.
        charge_point_id: The charge point.
        reserve_charge: True: only keep the charge point; the charge is then `reserved` until `GET
            /charges/{chargeId}/restart` starts it. False or absent: start at once.
        kwh_limit: Stop at this energy, in kWh, 1 to 500. May stand beside other limits.
        soc_limit: Stop at this state of charge, in %, 1 to 100. May stand beside other limits.
        price_limit: Stop at this price, in major units of the charge point's currency; at least 1. May stand beside
            other limits.
        price_group_id: Charge at the prices of this price group instead of the one that would apply. Its type has to be
            `charge-point` or `team`, though `type` of a price group shows neither word.
        generic_payment_session: A payment outside Monta, at a payment terminal or kiosk, to link to the charge.
        partner_external_id: Your own key for it. Always set a unique one: it finds the charge again when the answer is lost.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `Charge`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
