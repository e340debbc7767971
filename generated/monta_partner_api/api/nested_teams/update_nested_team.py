"""PATCH /api/v1/nested-teams/{relationId}."""

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

OPERATION = _OPERATIONS["updateNestedTeam"]


def request(
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/nested-teams/{_quote(relation_id)}",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> _models.NestedTeam:
    """PATCH /api/v1/nested-teams/{relationId}

    Args:
        relation_id:
        price_group_id:
        note:
        selected_charge_point_ids:
    """
    return await _call(
        client,
        request(
            relation_id,
            body,
        ),
        decode,
    )
