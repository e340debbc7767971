"""What the parameters of lists mean: most compare the field of their name, these do something else."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from typing import Any

from monta_async.simulator.errors import bad_request
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text
from monta_async.simulator.world import World

Filter = Callable[[World, Row, Any], bool]
Order = Callable[[list[Row], str], list[Row]]

_PAGING = frozenset({"page", "perPage", "size", "includeDeleted", "includePublic"})
_CORNERS = 4


def is_paging(name: str) -> bool:
    """Tell whether a parameter says which rows of the list to show, deleted ones and those of others among them."""
    return name in _PAGING


def filter_for(name: str) -> Filter:
    """Return what a parameter means wherever a kind does not say otherwise."""
    if name in _FILTERS:
        return _FILTERS[name]

    def equal(_world: World, row: Row, value: Any) -> bool:
        return bool(row[name] == value)

    return equal


def _external_id(_world: World, row: Row, value: Any) -> bool:
    return bool((row["partnerExternalId"] or "") == value)


def _operator(_world: World, row: Row, value: Any) -> bool:
    operator = row.get("operator")
    return bool((operator["id"] if operator else row["operatorId"]) == value)


def _since(field: str) -> Filter:
    def is_since(_world: World, row: Row, value: Any) -> bool:
        return row[field] is not None and read_utc_text(row[field]) >= read_utc_text(value)

    return is_since


def _since_day(field: str) -> Filter:
    def is_since(_world: World, row: Row, value: Any) -> bool:
        return date.fromisoformat(row[field][:10]) >= date.fromisoformat(value)

    return is_since


def _until(field: str) -> Filter:
    def is_until(_world: World, row: Row, value: Any) -> bool:
        return read_utc_text(row[field]) <= read_utc_text(value)

    return is_until


def _search(_world: World, row: Row, value: Any) -> bool:
    brand = row.get("brand") or {}
    return value.casefold() in f"{brand.get('name', '')} {row['name']}".casefold()


def _same_text(name: str) -> Filter:
    def is_same(_world: World, row: Row, value: Any) -> bool:
        return str(row[name] or "").casefold() == str(value).casefold()

    return is_same


def _in_box(_world: World, row: Row, value: Any) -> bool:
    try:
        corners = [float(part) for part in value.split(",")]
    except ValueError:
        corners = []
    if len(corners) != _CORNERS or not all(map(math.isfinite, corners)):
        msg = "boundingBox must be minLat,minLon,maxLat,maxLon"
        raise bad_request(msg)
    south, west, north, east = corners
    latitude, longitude = place_of(row)
    return south <= latitude <= north and west <= longitude <= east


def place_of(row: Row) -> tuple[float, float]:
    """Return where something stands, in degrees north and east."""
    coordinates = row["location"]["coordinates"] or {"latitude": 0.0, "longitude": 0.0}
    return coordinates["latitude"], coordinates["longitude"]


def _nearest(rows: list[Row], value: str) -> list[Row]:
    latitude, longitude = (float(part) for part in value.split(","))

    def distance(row: Row) -> float:
        north, east = place_of(row)
        return math.hypot(north - latitude, (east - longitude) * math.cos(math.radians(latitude)))

    return sorted(rows, key=distance)


def _by_field(rows: list[Row], value: str) -> list[Row]:
    """Order by `field` or `field,desc`; a field that the rows do not have leaves the order alone."""
    field, _, direction = value.partition(",")
    if not rows or field not in rows[0] or isinstance(rows[0][field], dict | list):
        return rows
    return sorted(rows, key=lambda row: (row[field] is None, row[field]), reverse=direction.lower() == "desc")


ORDERS: dict[str, Order] = {"sortByLocation": _nearest, "sort": _by_field}
"""Parameters that order a list."""

_FILTERS: dict[str, Filter] = {
    "partnerExternalId": _external_id,
    "operatorId": _operator,
    "fromUpdatedDate": _since("updatedAt"),
    "fromUpdatedAt": _since("updatedAt"),
    "fromDate": _since("createdAt"),
    "toDate": _until("createdAt"),
    "search": _search,
    "identifier": _same_text("identifier"),
    "email": _same_text("email"),
    "boundingBox": _in_box,
}
BY_DAY = {"fromCreatedAt": _since_day("createdAt"), "fromUpdatedAt": _since_day("updatedAt")}
"""Parameters that take a day."""
