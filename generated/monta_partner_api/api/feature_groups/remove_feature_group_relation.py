"""POST /api/v1/feature-groups/{featureGroupId}/remove."""

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
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["remove-feature-group-relation"]


def request(
    feature_group_id: int,
    body: _models.FeatureGroupRelation,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/feature-groups/{_quote(_checked(feature_group_id, 'feature_group_id', bits=64))}/remove",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    feature_group_id: int,
    body: _models.FeatureGroupRelation,
) -> None:
    """Remove a feature group from teams

    Takes the features of a group away from up to 100 teams. Name only ids of your operator. Works only for
    operators for whom Monta has switched it on. Also reaches the sub-operators of your organisation.

    Scopes: feature-groups:write. Never sent again once it may have run.
    Has to be switched on for the partner.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        feature_group_id: The feature group.
        relation_type: What the `ids` are ids of.
        ids: The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            feature_group_id,
            body,
        ),
        decode,
    )
