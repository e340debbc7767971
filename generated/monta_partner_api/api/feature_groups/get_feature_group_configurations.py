"""GET /api/v1/feature-groups/{featureGroupId}/configurations."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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

OPERATION = _OPERATIONS["get-feature-group-configurations"]


def request(
    feature_group_id: int,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
    return Request(
        OPERATION,
        f"/api/v1/feature-groups/{_quote(feature_group_id)}/configurations",
        params,
    )


def decode(data: _Any) -> _models.FeatureGroupConfigurationPage:
    """What the answer holds."""
    return _answer(data, _models.decode_feature_group_configuration_page, "FeatureGroupConfigurationPage")


def items(page: _models.FeatureGroupConfigurationPage) -> _Sequence[_models.FeatureGroupConfiguration]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    feature_group_id: int,
    *,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.FeatureGroupConfigurationPage:
    """GET /api/v1/feature-groups/{featureGroupId}/configurations

    Args:
        feature_group_id:
        page:
        per_page:
    """
    return await _call(
        client,
        request(
            feature_group_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )
