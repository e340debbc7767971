"""POST /api/v1/team-members."""

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

OPERATION = _OPERATIONS["post-team-member"]


def request(
    body: _models.CreateTeamMember,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/team-members",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeamMember,
) -> _models.TeamMember:
    """Invite somebody to a team

    Invites a person by `userId`, `email` or `phone`: give one of the three, not several. A person without a
    user account can be invited too; their `userId` stays null until they have one. The member stays in the
    state `invited` until the person accepts.

    Scopes: team-members:write. Never sent again once it may have run.

    Args:
        team_id: The team to join.
        user_id: The user to invite; give neither `email` nor `phone` beside it.
        email: Address of the person to invite; give neither `userId` nor `phone` beside it.
        phone: Phone number of the person to invite, with a plus and the country code; give neither `userId`
            nor `email` beside it.
        role: Role in the team.
        price_group_id: Price group of the member; the default one of the team unless given.
        cost_group_id: Price group for the costs of the member.
        team_member_profile_id: Team member profile to apply, a named set of rights.
        can_configure_charge_points: Whether they may configure charge points.
        can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
        can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
        can_manage_team_members: Whether they may see and change the settings of other members.
        team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team; `none` unless given.
        can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
        can_pay_for_charges_country_ids: Countries in which they may pay for charges.
        note: Free text about the member.
        charge_point_ids: Charge points that they may use.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.

    Returns:
        `TeamMember`.

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
