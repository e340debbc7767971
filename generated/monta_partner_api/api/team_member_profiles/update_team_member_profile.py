"""PATCH /api/v1/team-member-profiles/{id}."""

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

OPERATION = _OPERATIONS["updateTeamMemberProfile"]


def request(
    id: int,
    body: _models.PatchTeamMemberProfile,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/team-member-profiles/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.TeamMemberProfile:
    """What the answer holds."""
    return _answer(data, _models.decode_team_member_profile, "TeamMemberProfile")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchTeamMemberProfile,
) -> _models.TeamMemberProfile:
    """Update a team member profile

    Changes a profile (member group). What you leave out stays as it is, but the five rights that are true
    or false have false as their default: send those that shall stay true.

    Scopes: team-members:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team member profile.
        role: The role of the members in the team.
        price_group_id: The price group by which the members pay.
        cost_group_id: The cost price group that goes with the profile.
        can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; default false.
        can_manage_team_wallet: Members may move money between the wallet of the team and its bank account; default false.
        can_request_sponsoring: Members may ask the team to sponsor their own charge point; default false.
        can_manage_team_members: Members may see and change the settings of other members; default false.
        team_wallet_charge_payment_type: For whom the wallet of the team may pay for charges.
        can_configure_charge_points: Members may change the settings of charge points; default false.
        can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges.

    Returns:
        `TeamMemberProfile`.

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
