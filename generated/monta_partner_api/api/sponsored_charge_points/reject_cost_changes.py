"""POST /api/v1/sponsored-charge-points/reject-cost-changes."""

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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["reject-cost-changes"]


def request(
    body: _models.SponsoredChargePointCostChangesReview,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/sponsored-charge-points/reject-cost-changes",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    body: _models.SponsoredChargePointCostChangesReview,
) -> None:
    """Reject the changed costs of sponsored charge points

    Turns down the cost changes that wait for review at one or more sponsored charge points. With
    `sendEmailNotification` the owner of each charge point gets an email, so do not repeat the call blindly.

    Scopes: sponsored-charge-points:write. Never sent again once it may have run.

    Args:
        sponsored_charge_point_ids: At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
            point is not ruled out, so try with one first.
        send_email_notification: True mails the outcome to the owner of each charge point; false unless given.

    Returns:
        Nothing.

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
