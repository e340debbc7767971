"""Where charge points stand: on maps, and as the EU wants it known (AFIR)."""

from __future__ import annotations

import math
from collections import defaultdict

from monta_async.simulator.call import Call
from monta_async.simulator.filters import place_of
from monta_async.simulator.kinds import Handler
from monta_async.simulator.places import charge_points_of
from monta_async.simulator.points import POINT, state_of
from monta_async.simulator.pricing import group_of, price_per_kwh
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.world import World

_USUAL_BY_CURSOR = 100
_SITES_FROM_ZOOM = 6
_POINTS_FROM_ZOOM = 11


def _map(call: Call) -> Row:
    """Return what a rectangle shows: clusters from afar, then sites, then charge points."""
    query, world = call.query, call.world
    of_all = query.get("includeAllOperators", False)

    def is_inside(row: Row) -> bool:
        latitude, longitude = place_of(row)
        north = query["bottomLatitude"] <= latitude <= query["topLatitude"]
        return bool(north and query["leftLongitude"] <= longitude <= query["rightLongitude"])

    points = [
        row
        for row in (*world.tables["charge-points"], *(world.tables["public-charge-points"] if of_all else ()))
        if not is_deleted(row)
        and row["showOnMap"]
        and is_inside(row)
        and (call.reaches("charge-points", row) or (of_all and row["visibility"] == "public"))
        and (query.get("includeBusy", True) or state_of(world, row) == "available")
    ]
    if query["zoom"] >= _POINTS_FROM_ZOOM:
        return {"chargePoints": [_on_map(world, row) for row in points], "sites": [], "cluster": []}
    if query["zoom"] >= _SITES_FROM_ZOOM:
        sites = {row["siteId"] for row in points}
        rows = [row for row in world.tables["sites"] if row["id"] in sites]
        alone = [_on_map(world, row) for row in points if row["siteId"] is None]
        return {"chargePoints": alone, "sites": [_site_on_map(world, row) for row in rows], "cluster": []}
    cells: defaultdict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in points:
        latitude, longitude = place_of(row)
        cells[math.floor(latitude), math.floor(longitude)].append(row)
    clusters = [
        {"coordinates": {"latitude": north + 0.5, "longitude": east + 0.5}, "count": len(rows)}
        for (north, east), rows in sorted(cells.items())
    ]
    return {"chargePoints": [], "sites": [], "cluster": clusters}


def _on_map(world: World, row: Row) -> Row:
    state = state_of(world, row)
    names = ("id", "siteId", "name", "visibility", "maxKW", "maxKw", "type", "note", "location", "connectors")
    return {name: row[name] for name in (*names, "deeplinks")} | {
        "state": "busy" if state.startswith("busy") else state
    }


def _site_on_map(world: World, row: Row) -> Row:
    points = charge_points_of(world, row["id"])
    most = max((each["maxKw"] or 0.0 for each in points), default=None)
    return {
        **{name: row[name] for name in ("id", "name", "visibility", "note", "location")},
        "chargePointCount": len(points),
        "maxKW": most,
        "maxKw": most,
        "type": points[0]["type"],
        "connectors": list({each["id"]: each for point in points for each in point["connectors"]}.values()),
    }


def _afir(call: Call) -> Row:
    query, world = call.query, call.world
    countries = world.tables["countries"].rows
    wanted = countries.get(query["countryId"], {"name": None})["name"] if "countryId" in query else None
    every = (*world.tables["charge-points"], *world.tables["public-charge-points"])
    rows = [
        row
        for row in sorted(every, key=lambda row: int(row["id"]))
        if not is_deleted(row)
        and row["visibility"] == "public"
        and ("countryId" not in query or row["location"]["address"]["country"] == wanted)
    ]
    per_page = query.get("perPage", _USUAL_BY_CURSOR)
    after, before = query.get("after"), query.get("before")
    if after is not None:
        left = [row for row in rows if row["id"] > after]
    elif before is not None:
        left = [row for row in rows if row["id"] < before][-per_page:]
    else:
        left = rows
    data = left[:per_page]
    more = bool(data) and data[-1]["id"] != rows[-1]["id"]
    earlier = bool(data) and data[0]["id"] != rows[0]["id"]
    return {
        "data": [_afir_row(world, row) for row in data],
        "meta": {
            "itemCount": len(data),
            "perPage": per_page,
            "after": str(data[-1]["id"]) if more else None,
            "before": str(data[0]["id"]) if earlier else None,
        },
    }


def _afir_row(world: World, row: Row) -> Row:
    shown = POINT.show(world, row)
    group = group_of(world, row)
    names = ("id", "evseId", "location", "connectors", "type", "maxKw", "state")
    return {name: shown[name] for name in names} | {
        "roamingOperatorId": row["evseId"].partition("*E")[0],
        "roamingOperatorName": row["operator"]["name"],
        "roamingOperatorContactEmail": f"roaming@{row['operator']['identifier']}.example",
        "disabledParkingSpots": None,
        "isRenewableElectricity": True,
        "vehicleCompatibility": ["car"],
        "openingHours": {"openTwentyFourSeven": True, "schedule": None},
        "isOperational": shown["state"] not in ("error", "disconnected", "maintenance"),
        "isAvailable": shown["state"] == "available",
        "publicPriceLabel": None if group is None else f"{price_per_kwh(world, group, world.now)} DKK/kWh",
    }


HANDLERS: dict[str, Handler] = {"get-charge-point-map": _map, "get-afir-charge-points": _afir}
