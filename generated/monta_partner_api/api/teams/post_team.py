"""POST /api/v1/teams."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-team"]


def request(
    body: _models.CreateTeam,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/teams",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeam,
) -> _models.Team:
    """POST /api/v1/teams

    Args:
        user_id:
        user_email:
        operator_id:
        name:
        contact_email:
        type:
        address:
        company_name:
        vat_number:
        company_registration_number:
        finance_email:
        partner_external_id:
        partner_custom_payload:
        payment_method:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
