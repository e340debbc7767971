"""PATCH /api/v1/team-members/{id}."""

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

OPERATION = _OPERATIONS["patchTeamMember"]


def request(
    id: int,
    body: _models.PatchTeamMember,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/team-members/{_quote(id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchTeamMember,
) -> _models.TeamMember:
    """PATCH /api/v1/team-members/{id}

    Args:
        id:
        charge_point_ids:
        role:
        price_group_id:
        cost_group_id:
        team_member_profile_id:
        can_configure_charge_points:
        can_pay_with_team_wallet:
        can_manage_team_wallet:
        can_request_sponsoring:
        can_manage_team_members:
        team_wallet_charge_payment_type:
        can_pay_for_charges_country_ids:
        note:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
