"""Public charge points of another operator: seen on maps, charged at by roaming, and nothing of ours.

They have a table and ids of their own and no history, so that what is worked out from the ids of our charge points is
not disturbed. Its owner, its site and its price group are out of reach. Whether a driver of others charges there
follows from the seed and the time alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import (
    CITIES,
    ROAMING_OPERATOR,
    model_of_site,
    price_group_id,
    site_prices,
)
from monta_async.simulator.document import Document
from monta_async.simulator.errors import forbidden
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.places import DAY, location_of_site
from monta_async.simulator.pricing import money
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_FIRST = 80_000_001
_COUNT = len(CITIES)
_OWNER = 77_001
# Places, models and prices are drawn as those of our sites are, with numbers that no site of ours has.
_FIRST_SITE = 1_000_000
_MINUTE = 60


def _lay(world: World, document: Document) -> None:
    for position in range(_COUNT):
        site = _FIRST_SITE + position
        model = model_of_site(world.seed, site)
        location = location_of_site(world, site)
        charge_point_id = _FIRST + position
        created = utc_text(world.start - 40 * DAY)
        web = f"https://{ROAMING_OPERATOR['identifier']}.example/charge-points/{charge_point_id}"
        price = money(site_prices(world.seed, site)[0])
        master = {**document.shape("Pricing", created), "type": "kwh", "master": True, "vat": True, "price": price}
        world.tables["public-charge-points"].lay(
            {
                **document.shape("ChargePoint", created),
                "id": charge_point_id,
                "teamId": _OWNER,
                "operator": ROAMING_OPERATOR,
                "activeAt": created,
                "name": f"{ROAMING_OPERATOR['name']} {location['address']['city']}",
                "visibility": "public",
                "maxKW": float(model.max_kw),
                "maxKw": float(model.max_kw),
                "type": model.current,
                "location": location,
                "connectors": [model.connector],
                "deeplinks": {"app": web, "web": web},
                "chargePointModelId": model.model_id,
                "brandName": model.brand,
                "modelName": model.name,
                "evseId": f"DK*LYM*E{charge_point_id}",
                "priceGroupId": price_group_id(site),
                "isActive": True,
                "reservable": True,
                "reservationTime": 15,
                "roaming": True,
                "showOnMap": True,
                "_offlineSince": None,
                "_faultSince": None,
                "_group": {"id": price_group_id(site), "masterPrice": master, "fees": []},
                "_visits": None,
            }
        )


def let_drivers_come(world: World) -> None:
    """Have drivers of others come and go: each charge point has a round of its own, and is taken in a part of it."""
    for position, row in enumerate(world.tables["public-charge-points"]):
        draws = world.draws("public charge point", position)
        round_ = draws.between("round", 60, 180) * _MINUTE
        row["_visits"] = (round_, draws.between("stay", 20, 55) * _MINUTE, draws.below("first", round_))


def others(world: World, row: Row) -> tuple[bool, int]:
    """Return whether a driver of others charges at a charge point, and since when that is so; at ours nobody does."""
    visits = row.get("_visits")
    if visits is None:
        return False, 0
    round_, stay, first = visits
    passed = (world.now - first) % round_
    came = world.now - passed
    return (True, came) if passed < stay else (False, came + stay)


def is_elsewhere(point: Row) -> bool:
    """Tell whether a charge point is another operator's."""
    return "_visits" in point


def public_ones(call: Call) -> Iterable[Row]:
    """Return what a list of charge points shows beside ours; asked for with version v2, known as 2024-07-01."""
    asked = call.query.get("includePublic") and call.version == "v2"
    return call.world.tables["public-charge-points"] if asked else ()


def check_scope(call: Call, *, elsewhere: bool) -> None:
    """Refuse to start or stop a charge with the scope for charge points of the other sort only.

    Raises:
        ApiError: the scope that is needed is missing (403).
    """
    needed = "control-public-charging:write" if elsewhere else "control-charging:write"
    if not call.credential.has(needed):
        msg = f"this needs the scope {needed}"
        raise forbidden(msg)


KINDS = (Kind("/public-charge-points", "ChargePoint", _FIRST, lay=_lay),)
HANDLERS: dict[str, Handler] = {}
