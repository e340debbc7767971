"""POST /api/v1/nested-teams/invite."""

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

OPERATION = _OPERATIONS["invite"]


def request(
    body: _models.NestedTeamInvite,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/nested-teams/invite",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    body: _models.NestedTeamInvite,
) -> _models.NestedTeam:
    """Invite a team to become a nested team

    The parent team invites another team to use its charge points and sites, all or selected ones, at the
    prices of one price group. The nested team has to accept or reject; the `id` in the answer is what those
    two calls take.

    Scopes: team-members:write. Never sent again once it may have run.

    Args:
        parent_team_id: The team that invites and opens its charge points.
        nested_team_id: The team that is invited.
        price_group_id: The price group that is to apply to the nested team.
        access: Whether to open all charge points and sites, or selected ones.
        selected_charge_point_ids: Charge points to open, where `access` is `selected`.
        selected_site_ids: Sites to open, where `access` is `selected`. They can be set only here and are not shown later.

    Returns:
        `NestedTeam`.

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
