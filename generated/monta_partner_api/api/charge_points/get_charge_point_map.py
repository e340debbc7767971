"""GET /api/v1/charge-points/map."""

from __future__ import annotations

from builtins import dict as _dict
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    params["topLatitude"] = top_latitude
    params["rightLongitude"] = right_longitude
    params["bottomLatitude"] = bottom_latitude
    params["leftLongitude"] = left_longitude
    params["centerLatitude"] = center_latitude
    params["centerLongitude"] = center_longitude
    params["zoom"] = zoom
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

    Args:
        top_latitude:
        right_longitude:
        bottom_latitude:
        left_longitude:
        center_latitude:
        center_longitude:
        zoom:
        include_busy:
        include_all_operators:
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
