"""POST /api/v1/team-member-profiles."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-team-member-profile"]


def request(
    body: _models.CreateTeamMemberProfile,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/team-member-profiles",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.TeamMemberProfile:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile, "TeamMemberProfile")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMemberProfile,
) -> _models.TeamMemberProfile:
    """POST /api/v1/team-member-profiles

    Args:
        team_id:
        name:
        description:
        role:
        price_group_id:
        cost_group_id:
        can_configure_charge_points:
        can_pay_with_team_wallet:
        can_request_sponsoring:
        can_manage_team_members:
        team_wallet_charge_payment_type:
        can_manage_team_wallet:
        can_pay_for_charges_country_ids:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
