"""PATCH /api/v1/nested-teams/{relationId}."""

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

OPERATION = _OPERATIONS["updateNestedTeam"]


def request(
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/nested-teams/{_quote(_checked(relation_id, 'relation_id', bits=64, above=0))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.NestedTeam:
    """What the answer holds."""
    return _answer(data, _models.decode_nested_team, "NestedTeam")


async def call(
    client: _httpx.AsyncClient,
    relation_id: int,
    body: _models.PatchNestedTeam,
) -> _models.NestedTeam:
    """Update a nested team

    Changes price group, note or selected charge points of the relation; what you leave out stays as it is.
    `access` and the selected sites are fixed by the invitation.

    Scopes: team-members:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        relation_id: The relation: the `id` that nested teams have in their list.
        price_group_id: The price group that is to apply to the nested team.
        note: A note of yours on the nested team, such as instructions or a warning. At most 255 characters.
        selected_charge_point_ids: Charge points that the nested team may use where `access` is `selected`.

    Returns:
        `NestedTeam`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            relation_id,
            body,
        ),
        decode,
    )
