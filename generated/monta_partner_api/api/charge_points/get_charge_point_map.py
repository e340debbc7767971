"""GET /api/v1/charge-points/map."""

from __future__ import annotations

from builtins import dict as _dict
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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charge-point-map"]


def request(
    *,
    top_latitude: float,
    right_longitude: float,
    bottom_latitude: float,
    left_longitude: float,
    center_latitude: float,
    center_longitude: float,
    zoom: float,
    include_busy: bool,
    include_all_operators: bool,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    params["topLatitude"] = _checked(top_latitude, "top_latitude", minimum=-90, maximum=90)
    params["rightLongitude"] = _checked(right_longitude, "right_longitude", minimum=-180, maximum=180)
    params["bottomLatitude"] = _checked(bottom_latitude, "bottom_latitude", minimum=-90, maximum=90)
    params["leftLongitude"] = _checked(left_longitude, "left_longitude", minimum=-180, maximum=180)
    params["centerLatitude"] = _checked(center_latitude, "center_latitude", minimum=-90, maximum=90)
    params["centerLongitude"] = _checked(center_longitude, "center_longitude", minimum=-180, maximum=180)
    params["zoom"] = _checked(zoom, "zoom", minimum=1, maximum=15)
    params["includeBusy"] = include_busy
    params["includeAllOperators"] = include_all_operators
    return Request(
        OPERATION,
        "/api/v1/charge-points/map",
        params,
    )


def decode(data: _Any) -> _models.MapResult:
    """What the answer holds."""
    return _answer(data, _models.decode_map_result, "MapResult")


async def call(
    client: _httpx.AsyncClient,
    *,
    top_latitude: float,
    right_longitude: float,
    bottom_latitude: float,
    left_longitude: float,
    center_latitude: float,
    center_longitude: float,
    zoom: float,
    include_busy: bool,
    include_all_operators: bool,
) -> _models.MapResult:
    """GET /api/v1/charge-points/map

    Scopes: map:read. Safe to repeat.
    Outside the quota, under the fair-use policy.

    Args:
        top_latitude: (at least -90, at most 90)
        right_longitude: (at least -180, at most 180)
        bottom_latitude: (at least -90, at most 90)
        left_longitude: (at least -180, at most 180)
        center_latitude: (at least -90, at most 90)
        center_longitude: (at least -180, at most 180)
        zoom: (at least 1, at most 15)

    Returns:
        `MapResult`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            top_latitude=top_latitude,
            right_longitude=right_longitude,
            bottom_latitude=bottom_latitude,
            left_longitude=left_longitude,
            center_latitude=center_latitude,
            center_longitude=center_longitude,
            zoom=zoom,
            include_busy=include_busy,
            include_all_operators=include_all_operators,
        ),
        decode,
    )
