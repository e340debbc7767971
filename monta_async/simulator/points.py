"""Charge points: what they are, and the state they are in."""

from __future__ import annotations

from collections.abc import Iterator

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import MODELS, OPERATOR, model_of_site, price_group_id
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.places import DAY, location_of_site, site_name
from monta_async.simulator.pricing import default_group
from monta_async.simulator.public import others, public_ones
from monta_async.simulator.sessions import NEVER, Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

_OUT_OF_REACH_ONE_IN = 12
SECONDS_OF_ERROR = 900
_OCPP_STATUS = {
    "available": "available",
    "busy": "finishing",
    "busy-blocked": "occupied",
    "busy-charging": "charging",
    "busy-non-charging": "preparing",
    "busy-non-released": "finishing",
    "busy-reserved": "reserved",
    "busy-scheduled": "suspended-evse",
    "disconnected": "not-connected",
    "error": "faulted",
    "passive": "idle",
}
_STATE_WHILE = {
    "paying": "busy-non-charging",
    "reserved": "busy-reserved",
    "scheduled": "busy-scheduled",
    "starting": "busy-non-charging",
    "charging": "busy-charging",
    "paused": "busy-non-charging",
    "stopping": "busy",
    "stopped": "busy-non-released",
    "releasing": "busy-non-released",
}


def lay_points(world: World, _document: Document) -> None:
    """Put in the charge points that the world begins with."""
    for position in range(world.sizes.charge_points):
        site = position % world.sizes.sites
        model = model_of_site(world.seed, site)
        draws = world.draws("charge point", position)
        charge_point_id = world.sizes.first_charge_point + position
        created = world.start - 40 * DAY + draws.below("created", 20 * DAY)
        latest = world.charges.latest_of(charge_point_id)
        is_busy = latest is not None and (not latest.is_over(world.now) or latest.failed <= world.now)
        connected = is_busy or draws.below("out of reach", _OUT_OF_REACH_ONE_IN) != 0
        changed = created if latest is None else latest.last_change(world.now)
        world.tables["charge-points"].lay(
            {
                "id": charge_point_id,
                "teamId": world.sizes.first_team + site % world.sizes.teams,
                "partnerExternalId": None,
                "partnerCustomPayload": None,
                "siteId": world.sizes.first_site + site,
                "operator": OPERATOR,
                "createdAt": utc_text(created),
                "updatedAt": utc_text(created),
                "deletedAt": None,
                "activeAt": utc_text(created),
                "serialNumber": f"SN{draws.hexadecimal('serial number', 10)}",
                "name": f"{site_name(site)} {position // world.sizes.sites + 1}",
                "visibility": "public",
                "maxKW": float(model.max_kw),
                "maxKw": float(model.max_kw),
                "type": model.current,
                "note": None,
                "operatorNote": None,
                "location": location_of_site(world, site),
                "connectors": [model.connector],
                "deeplinks": _deeplinks(charge_point_id),
                "lastMeterReadingKwh": None,
                "meterId": None,
                "chargePointModelId": model.model_id,
                "brandName": model.brand,
                "modelName": model.name,
                "firmwareVersion": f"1.{draws.below('firmware', 10)}.0",
                "integrationType": "ocpp",
                "evseId": f"DK*FJC*E{charge_point_id}",
                "priceGroupId": price_group_id(site),
                "costGroupId": None,
                "roamingPriceGroupId": None,
                "sponsoredPriceGroupId": None,
                "isActive": True,
                "reservable": True,
                "reservationTime": 15,
                "simCard": None,
                "roaming": True,
                "occupied": None,
                "metadata": None,
                "showOnMap": True,
                "_identity": f"FJC-{charge_point_id}",
                "_offlineSince": None if connected else utc_text((changed + world.now) // 2),
                "_faultSince": None,
                "_down": [] if connected else [[(changed + world.now) // 2, None]],
                "_stood": [[world.sizes.first_site + site, created, None]],
            }
        )

    world.listeners.append(lambda name, row, _event: _track(world, row) if name == "charge-points" else None)


def _track(world: World, row: Row) -> None:
    """Keep from when to when a charge point could not be used: deleted, out of reach or faulty; and where it stood."""
    stays = row.setdefault("_stood", [[row["siteId"], world.now, None]])
    if stays[-1][0] != row["siteId"]:
        stays[-1][2] = world.now
        stays.append([row["siteId"], world.now, None])
    spells = row.setdefault("_down", [])
    is_down = (row["_offlineSince"] or row["_faultSince"] or row["deletedAt"]) is not None
    if is_down and (not spells or spells[-1][1] is not None):
        spells.append([world.now, None])
    elif not is_down and spells and spells[-1][1] is None:
        spells[-1][1] = world.now


def down_between(world: World, row: Row, begin: int, end: int) -> int:
    """Return for how many seconds between two moments a charge point could not be used."""
    spells = row.get("_down", ())
    return sum(max(0, min(end, world.now if last is None else last) - max(begin, first)) for first, last in spells)


def stays_of(row: Row, site_id: int | None = None) -> Iterator[tuple[int, int]]:
    """Go over from when to when a charge point stood at a site, or anywhere; the last is not over."""
    for site, first, last in row["_stood"]:
        if site_id is None or site == site_id:
            yield first, NEVER if last is None else last


def _deeplinks(charge_point_id: int) -> Row:
    return {
        "app": f"https://app.fjord-charge.example/charge-points/{charge_point_id}",
        "web": f"https://web.fjord-charge.example/charge-points/{charge_point_id}",
    }


def state_of(world: World, row: Row) -> str:
    """Return the state of a charge point: what its latest charge makes of it, unless it cannot be used at all."""
    if row["_offlineSince"] is not None:
        return "disconnected"
    if row["_faultSince"] is not None:
        return "error"
    session = world.charges.latest_of(row["id"])
    if session is not None:
        if session.failed <= world.now:
            if world.now < session.failed + SECONDS_OF_ERROR:
                return "error"
        elif not session.is_over(world.now):
            return _STATE_WHILE[session.state(world.now)]
    if row["occupied"]:
        return "busy-blocked"
    unused = "available" if row["isActive"] else "passive"
    return "busy-charging" if others(world, row)[0] else unused


def status_of(world: World, row: Row) -> str:
    """Return the OCPP status of a charge point; of a charge that is paused it knows who has paused it."""
    state = state_of(world, row)
    session = world.charges.latest_of(row["id"]) if state == "busy-non-charging" else None
    return _OCPP_STATUS[state] if session is None else status_while(session, world.now)


def status_while(session: Session, moment: int) -> str:
    """Return the OCPP status that a charge gives to its charge point at a moment; at its end it is free again."""
    if session.failed <= moment:
        return "faulted" if moment < session.failed + SECONDS_OF_ERROR else "available"
    suspended = session.suspended(moment)
    if suspended is not None:
        return suspended.replace("_", "-")
    return _OCPP_STATUS[_STATE_WHILE.get(session.state(moment), "available")]


def present(world: World, row: Row) -> Row:
    """Return what of a charge point follows from its charges and its connection."""
    state = state_of(world, row)
    session = world.charges.latest_of(row["id"])
    changed = max(read_utc_text(row["updatedAt"]), others(world, row)[1])
    if session is not None:
        changed = max(changed, session.last_change(world.now))
    offline = row["_offlineSince"]
    if offline is not None:
        changed = max(changed, read_utc_text(offline))
    updated = utc_text(changed)
    return {
        "state": state,
        "updatedAt": updated,
        "cablePluggedIn": state.startswith("busy") and state not in ("busy-reserved", "busy-blocked"),
        "lastConnectedAt": offline or world.now_text,
        "disconnectedAt": offline,
        "protocolData": {"ocpp": {"status": status_of(world, row), "updatedAt": updated}},
    }


def _create(call: Call) -> Row:
    site = call.row("sites", call.body["siteId"])
    body = call.body
    model = call.row("charge-point-models", body["chargePointModelId"])
    charge_points = call.world.tables["charge-points"]
    charge_point_id = max((int(each) for each in charge_points.rows), default=2000) + 1
    default = default_group(call.world, body["teamId"])
    active = body.get("active") is not False
    return {
        "location": site["location"],
        "connectors": _connectors(call) or [MODELS[0].connector],
        "type": None if body["type"] == "other" else body["type"],
        "maxKW": body["maxKw"],
        "deeplinks": _deeplinks(charge_point_id),
        "brandName": model["brand"]["name"],
        "modelName": model["name"],
        "evseId": f"DK*FJC*E{charge_point_id}",
        "priceGroupId": None if default is None else default["id"],
        "isActive": active,
        "activeAt": call.world.now_text if active else None,
        "showOnMap": body.get("showOnMap") is not False,
        "reservable": True,
        "_identity": f"FJC-{charge_point_id}",
        "_offlineSince": call.world.now_text,
        "_faultSince": None,
    }


def _connectors(call: Call) -> list[Row]:
    return [call.row("charge-point-connectors", each) for each in call.body.get("connectorIds") or ()]


def _change(call: Call, row: Row) -> Row:
    body = call.body
    changes: Row = {}
    if body.get("type") is not None:
        changes["type"] = None if body["type"] == "other" else body["type"]
    if body.get("maxKw") is not None:
        changes["maxKW"] = body["maxKw"]
    elif "maxKw" in body:
        changes["maxKW"] = None
    if "connectorIds" in body:
        changes["connectors"] = _connectors(call)
    if body.get("active") is not None:
        changes["isActive"] = body["active"]
        changes["activeAt"] = call.world.now_text if body["active"] else None
    if body.get("siteId") is not None:
        changes["location"] = call.row("sites", body["siteId"])["location"]
    if body.get("roaming") and (body.get("roamingPriceGroupId") or row["roamingPriceGroupId"]) is None:
        msg = "roaming needs a roaming price group"
        raise bad_request(msg)
    return changes


def _remove(call: Call, row: Row) -> None:
    from monta_async.simulator.live import stop_at  # noqa: PLC0415 - charging stands on charge points

    stop_at(call.world, row["id"], "ChargePointDeleted")


def _get(call: Call) -> Row:
    charge_point_id = call.path["chargePointId"]
    public = call.world.tables["public-charge-points"].get(charge_point_id)
    return POINT.show(call.world, call.row("charge-points", charge_point_id) if public is None else public)


POINT = Kind(
    "/charge-points",
    "ChargePoint",
    2001,
    "charge-point",
    lay_points,
    _create,
    _change,
    _remove,
    present,
    beside=public_ones,
)
KINDS = (POINT,)
HANDLERS: dict[str, Handler] = {"get-charge-point": _get}
