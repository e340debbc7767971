"""POST /api/v1/team-member-profiles."""

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

OPERATION = _OPERATIONS["post-team-member-profile"]


def request(
    body: _models.CreateTeamMemberProfile,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/team-member-profiles",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMemberProfile:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile, "TeamMemberProfile")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMemberProfile,
) -> _models.TeamMemberProfile:
    """Create a team member profile

    Creates a profile (member group) that can then be given to members of the team. A right that you leave
    out is not granted. After a lost answer, look in the list before you send it again.

    Scopes: team-members:write. Never sent again once it may have run.

    Args:
        team_id: The team that it is to belong to.
        role: The role of the members in the team.
        price_group_id: The price group by which the members pay. Without one, the default of the team.
        cost_group_id: The cost price group that goes with the profile.
        can_configure_charge_points: Members may change the settings of charge points; false unless given.
        can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; false unless given.
        can_request_sponsoring: Members may ask the team to sponsor their own charge point; false unless given.
        can_manage_team_members: Members may see and change the settings of other members; false unless given.
        team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
        can_manage_team_wallet: Members may move money between the wallet of the team and its bank account, both ways; false
            unless given.
        can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges. What an empty list means is not
            documented.

    Returns:
        `TeamMemberProfile`.

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
