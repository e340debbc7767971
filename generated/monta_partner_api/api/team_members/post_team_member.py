"""POST /api/v1/team-members."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-team-member"]


def request(
    body: _models.CreateTeamMember,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/team-members",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMember,
) -> _models.TeamMember:
    """POST /api/v1/team-members

    Args:
        team_id:
        user_id:
        email:
        phone:
        role:
        price_group_id:
        cost_group_id:
        team_member_profile_id:
        can_configure_charge_points:
        can_pay_with_team_wallet:
        can_request_sponsoring:
        can_manage_team_members:
        team_wallet_charge_payment_type:
        can_manage_team_wallet:
        can_pay_for_charges_country_ids:
        note:
        charge_point_ids:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
