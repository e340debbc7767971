"""PATCH /api/v1/teams/{id}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["patch-team"]


def request(
    id: int,
    body: _models.PatchTeam,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/teams/{_quote(id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchTeam,
) -> _models.Team:
    """PATCH /api/v1/teams/{id}

    Args:
        id:
        user_id:
        user_email:
        finance_email:
        name:
        contact_email:
        address:
        company_name:
        vat_number:
        company_registration_number:
        partner_external_id:
        partner_custom_payload:
        payment_method:
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
