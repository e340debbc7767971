"""PATCH /api/v1/charge-points/{chargePointId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
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

OPERATION = _OPERATIONS["patch-charge-point"]


def request(
    charge_point_id: int,
    body: _models.PatchChargePoint,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point, "ChargePoint")


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
    body: _models.PatchChargePoint,
) -> _models.ChargePoint:
    """Update a charge point

    Changes a charge point. What you leave out stays as it is; null clears a value where that makes sense.
    To turn roaming on, the charge point needs a roaming price group: one that it has, or one that you send
    along. Team and model cannot be changed here. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point.
        site_id: The site where it stands.
        name: What drivers are to know it by.
        max_kw: The most power that it gives, in kW.
        visibility: Who is to use it.
        type: The kind of current that it gives.
        active: Whether it is active.
        show_on_map: Whether the map of the app shows it. If not, its users can charge there all the same.
        connector_ids: All of its connector types, in place of those it had; see `GET /charge-point-connectors`.
        note: A note for those who use it: how to get in, what to beware of. Null removes it.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, at most 1000 characters in all; null removes it. Keys such as
            `custom_roaming_evse_id` and `custom_roaming_name` override what roaming shows, and must be well
            formed.
        meter_id: The number of its meter.
        roaming: Whether drivers can reach it through roaming. True calls for a roaming price group.
        roaming_price_group_id: Its price group of type roaming; must be sent when `roaming` is true and it has none yet.

    Returns:
        `ChargePoint`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id,
            body,
        ),
        decode,
    )
