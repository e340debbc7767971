"""POST /api/v1/charge-points."""

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

OPERATION = _OPERATIONS["post-charge-point"]


def request(
    body: _models.CreateChargePoint,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charge-points",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.ChargePoint:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_point, "ChargePoint")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateChargePoint,
) -> _models.ChargePoint:
    """Create a charge point

    Adds a charge point to a team and a site. Its hardware comes next: connect it with `PUT
    /charge-point-integrations`; until it first reports it is disconnected. Team and model cannot be changed
    by a later PATCH. Set a `partnerExternalId`: if the answer gets lost, look the point up by it before you
    try again, or you may have two. Also reaches the sub-operators of your organisation.

    Scopes: charge-points:write. Never sent again once it may have run.

    Args:
        team_id: The team that is to own it.
        site_id: The site where it stands.
        charge_point_model_id: Its model; see `GET /charge-point-models`.
        name: What drivers are to know it by.
        max_kw: The most power that it gives, in kW.
        visibility: Who is to use it.
        type: The kind of current that it gives.
        active: Whether it is active; true unless given.
        show_on_map: Whether the map of the app shows it; true unless given. If not, its users can charge there all
            the same.
        connector_ids: Its connector types, see `GET /charge-point-connectors`; those of the model unless given.
        note: A note for those who use it: how to get in, what to beware of.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `ChargePoint`.

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
