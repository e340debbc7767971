"""PATCH /api/v1/team-members/{id}."""

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

OPERATION = _OPERATIONS["patchTeamMember"]


def request(
    id: int,
    body: _models.PatchTeamMember,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-members/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMember:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member, "TeamMember")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchTeamMember,
) -> _models.TeamMember:
    """Update a team member

    Changes the role, rights, price groups or charge points of a member. What you leave out stays as it is.

    Scopes: team-members:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member; not the id of the user.
        charge_point_ids: Charge points that they may use; replaces the whole list.
        role: Role in the team.
        price_group_id: Price group of the member.
        cost_group_id: Price group for the costs of the member.
        team_member_profile_id: Team member profile to apply, a named set of rights.
        can_configure_charge_points: Whether they may configure charge points.
        can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
        can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
        can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
        can_manage_team_members: Whether they may see and change the settings of other members.
        team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
        can_pay_for_charges_country_ids: Countries in which they may pay for charges; replaces the whole list.
        note: Free text about the member.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

    Returns:
        `TeamMember`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )
