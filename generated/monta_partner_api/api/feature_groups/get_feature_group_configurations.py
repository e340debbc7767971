"""GET /api/v1/feature-groups/{featureGroupId}/configurations."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
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
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        f"/api/v1/feature-groups/{_quote(_checked(feature_group_id, 'feature_group_id', bits=64))}/configurations",
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
    """List the features of a feature group

    Which features a group sets, and how, page by page. Works only for operators for whom Monta has switched
    it on. Also reaches the sub-operators of your organisation.

    Scopes: feature-groups:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    Has to be switched on for the partner.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        feature_group_id: The feature group.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `FeatureGroupConfiguration` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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
