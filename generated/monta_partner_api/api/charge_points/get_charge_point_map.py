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
    """Find charge points and sites on a map

    What a map shows in a rectangle: single charge points, sites, and clusters that stand for several of
    them. All parameters must be sent, and there are no pages. Runs under fair use instead of the quota,
    without its headers: keep the answers for a while and do not ask on every move of the map.

    Scopes: map:read. Safe to repeat.
    Outside the quota, under the fair-use policy.

    Args:
        top_latitude: Northern edge, in degrees.
        right_longitude: Eastern edge, in degrees.
        bottom_latitude: Southern edge, in degrees.
        left_longitude: Western edge, in degrees.
        center_latitude: Latitude of the middle of the map, in degrees.
        center_longitude: Longitude of the middle of the map, in degrees.
        zoom: The zoom of the map, 1 to 15.
        include_busy: True: those in use as well. False: only active ones that are free.
        include_all_operators: True: every public charge point. False: only those of the operator and teams that the
            credentials reach.

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
