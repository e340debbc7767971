"""POST /api/v1/feature-groups/{featureGroupId}/remove."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/feature-groups/{_quote(feature_group_id)}/remove",
        body=body.to_dict(),
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    feature_group_id: int,
    body: _models.FeatureGroupRelation,
) -> None:
    """POST /api/v1/feature-groups/{featureGroupId}/remove

    Args:
        feature_group_id:
        relation_type:
        ids:
    """
    return await _call(
        client,
        request(
            feature_group_id,
            body,
        ),
        decode,
    )
