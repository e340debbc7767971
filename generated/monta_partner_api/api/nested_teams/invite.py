"""POST /api/v1/nested-teams/invite."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["invite"]


def request(
    body: _models.NestedTeamInvite,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/nested-teams/invite",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    body: _models.NestedTeamInvite,
) -> _models.NestedTeam:
    """POST /api/v1/nested-teams/invite

    Args:
        parent_team_id:
        nested_team_id:
        price_group_id:
        access:
        selected_charge_point_ids:
        selected_site_ids:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )
