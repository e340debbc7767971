"""Teams and sites: what the world begins with, and what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import (
    CITIES,
    CURRENCY,
    OPERATOR,
    OPERATOR_ID,
    PLACES,
    STREETS,
    TEAMS,
    City,
)
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.randomness import Draws
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text

if TYPE_CHECKING:
    from monta_async.simulator.world import World

DAY = 86_400
_DENMARK = 1


def team_name(team: int) -> str:
    """Return the name of a team; a number sets those apart that come after the list of names is used up."""
    return _numbered(TEAMS[team % len(TEAMS)], team // len(TEAMS))


def site_name(site: int) -> str:
    """Return the name of a site of the world's beginning."""
    city = CITIES[site % len(CITIES)]
    place = PLACES[site % len(PLACES)]
    return _numbered(f"{city.name} {place}", site // (len(CITIES) * len(PLACES)))


def lay_teams(world: World, _document: Document) -> None:
    """Put in the teams that the world begins with; the first is the operator's own."""
    for team in range(world.sizes.teams):
        city = CITIES[team % len(CITIES)]
        name = team_name(team)
        draws = world.draws("team", team)
        created = utc_text(world.start - 120 * DAY + draws.below("created", 20 * DAY))
        world.tables["teams"].lay(
            {
                "id": world.sizes.first_team + team,
                "name": name,
                "legalEmail": None,
                "externalId": None,
                "partnerExternalId": None,
                "partnerCustomPayload": None,
                "joinCode": f"join-{draws.hexadecimal('join code', 8).lower()}",
                "recipientCode": None,
                "companyName": name,
                "taxIdentificationNumber": None,
                "vatNumber": None,
                "companyRegistrationNumber": None,
                "operator": OPERATOR,
                "address": {
                    "address1": _street(draws),
                    "address2": None,
                    "address3": None,
                    "city": city.name,
                    "province": None,
                    "zipCode": city.zip_code,
                    "countryId": _DENMARK,
                },
                "currency": CURRENCY,
                "type": "operator" if team == 0 else "professional",
                "category": None,
                "operatorId": OPERATOR_ID,
                "userId": 9001 + team % 12,
                "isFrozen": False,
                "frozenReason": None,
                "featureGroupId": None,
                "frozenAt": None,
                "blockedAt": None,
                "createdAt": created,
                "updatedAt": created,
                "deletedAt": None,
                "paymentMethod": "source",
                "invoiceRequest": None,
            }
        )


def _check_invoice(call: Call, row: Row) -> None:
    merged = {**row, **call.body}
    if merged.get("paymentMethod") == "invoice" and not (merged.get("vatNumber") and merged.get("financeEmail")):
        msg = "paymentMethod invoice needs vatNumber and financeEmail"
        raise bad_request(msg)


def _owner(call: Call, *, needed: bool) -> int | None:
    users = call.world.tables["users"]
    if call.body.get("userId") is not None:
        return int(call.body["userId"])
    email = call.body.get("userEmail")
    if email is None:
        if needed:
            msg = "a team needs an owner: userId or userEmail"
            raise bad_request(msg)
        return None
    for user in users:
        if user["email"] == email:
            return int(user["id"])
    from monta_async.simulator.people import new_user  # noqa: PLC0415 - people stand on places

    return int(users.add(new_user(call, email))["id"])


def _create_team(call: Call) -> Row:
    _check_invoice(call, {})
    body = call.body
    if call.credential.team_ids:
        from monta_async.simulator.errors import forbidden  # noqa: PLC0415

        msg = "credentials of single teams create none"
        raise forbidden(msg)
    created = {
        "userId": _owner(call, needed=True),
        "legalEmail": body["contactEmail"],
        "joinCode": f"join-{len(call.world.tables['teams'].rows):08x}",
        "currency": CURRENCY,
        "address": team_address(body["address"]),
        "paymentMethod": body.get("paymentMethod") or "source",
        "isFrozen": False,
        "financeEmail": body.get("financeEmail"),
    }
    created["_financeEmail"] = created.pop("financeEmail")
    return created


def team_address(address: Row) -> Row:
    """Return an address as teams have it."""
    names = ("address1", "address2", "address3", "city", "province", "zipCode", "countryId")
    return {name: address.get(name) for name in names}


def _change_team(call: Call, row: Row) -> Row:
    _check_invoice(call, {**row, "financeEmail": row.get("_financeEmail")})
    changes: Row = {}
    if "address" in call.body:
        changes["address"] = row["address"] if call.body["address"] is None else team_address(call.body["address"])
    if (owner := _owner(call, needed=False)) is not None:
        changes["userId"] = owner
    if call.body.get("contactEmail"):
        changes["legalEmail"] = call.body["contactEmail"]
    if "financeEmail" in call.body:
        changes["_financeEmail"] = call.body["financeEmail"]
    return changes


def _remove_team(call: Call, row: Row) -> None:
    """Delete what a team has: its sites and charge points, and who is in it; what it pays elsewhere stops."""
    from monta_async.simulator.live import stop_of_team  # noqa: PLC0415 - charging stands on places

    stop_of_team(call.world, row["id"])
    for name in ("charge-points", "sites", "team-members"):
        table = call.world.tables[name]
        for each in [each for each in table if each["teamId"] == row["id"] and not is_deleted(each)]:
            table.delete(each)


def _freeze(call: Call) -> Row:
    row = call.row("teams", call.path["id"])
    from monta_async.simulator.live import stop_of_team  # noqa: PLC0415 - charging stands on places

    stop_of_team(call.world, row["id"])
    frozen = {"isFrozen": True, "frozenReason": call.body.get("reason"), "frozenAt": call.world.now_text}
    return TEAM.show(call.world, call.world.tables["teams"].update(row, frozen))


def _unfreeze(call: Call) -> Row:
    row = call.row("teams", call.path["id"])
    call.world.tables["teams"].update(row, {"isFrozen": False, "frozenReason": None, "frozenAt": None})
    return TEAM.show(call.world, row)


def lay_sites(world: World, _document: Document) -> None:
    """Put in the sites that the world begins with."""
    for site in range(world.sizes.sites):
        created = utc_text(world.start - 80 * DAY + world.draws("site", site).below("created", 20 * DAY))
        world.tables["sites"].lay(
            {
                "id": world.sizes.first_site + site,
                "teamId": world.sizes.first_team + site % world.sizes.teams,
                "partnerExternalId": None,
                "partnerCustomPayload": None,
                "name": site_name(site),
                "operator": OPERATOR,
                "createdAt": created,
                "updatedAt": created,
                "deletedAt": None,
                "visibility": "public",
                "note": None,
                "location": location_of_site(world, site),
                "metadata": None,
            }
        )


def location_of_site(world: World, site: int) -> dict[str, Any]:
    """Return where a site of the world's beginning and its charge points are."""
    draws = world.draws("site", site)
    city = CITIES[site % len(CITIES)]
    address = {"address1": _street(draws), "zipCode": city.zip_code, "city": city.name}
    return _location(draws, city, address, "Denmark")


def _location(draws: Draws, city: City, address: Row, country: str) -> dict[str, Any]:
    return {
        "coordinates": {
            "latitude": round(city.latitude + draws.between("latitude", -200, 200) / 10_000, 6),
            "longitude": round(city.longitude + draws.between("longitude", -300, 300) / 10_000, 6),
        },
        "addressLabel": f"{address['address1']}, {address['zipCode']} {address['city']}, {country}",
        "address": {
            "address1": address["address1"],
            "address2": address.get("address2"),
            "address3": address.get("address3"),
            "zip": address["zipCode"],
            "city": address["city"],
            "province": None,
            "country": country,
            "countryAreaId": address.get("countryAreaId"),
        },
    }


def _located(call: Call) -> dict[str, Any]:
    """Return where an address of a body is; a city that is not known lies near one that is."""
    address = call.body["address"]
    country = call.row("countries", address["countryId"])
    if country["sanctioned"]:
        msg = "the country of the address is under sanctions"
        raise bad_request(msg)
    draws = Draws(call.world.seed, f"address {address['city']}", len(call.world.tables["sites"].rows))
    city = next((each for each in CITIES if each.name == address["city"]), draws.pick("city", CITIES))
    return _location(draws, city, address, country["name"])


def _create_site(call: Call) -> Row:
    return {"location": _located(call)}


def _change_site(call: Call, row: Row) -> Row:
    if call.body.get("address") is None:
        return {}
    location = _located(call)
    for charge_point in charge_points_of(call.world, row["id"]):
        call.world.tables["charge-points"].update(charge_point, {"location": location})
    return {"location": location}


def _remove_site(call: Call, row: Row) -> None:
    from monta_async.simulator.live import stop_at  # noqa: PLC0415 - charging stands on places

    for charge_point in charge_points_of(call.world, row["id"]):
        stop_at(call.world, charge_point["id"], "ChargePointDeleted")
        call.world.tables["charge-points"].delete(charge_point)


def charge_points_of(world: World, site_id: int) -> list[Row]:
    """Return the charge points that stand at a site and are not deleted."""
    return [row for row in world.tables["charge-points"] if row["siteId"] == site_id and row["deletedAt"] is None]


def _present_site(world: World, row: Row) -> Row:
    from monta_async.simulator.points import state_of  # noqa: PLC0415 - charge points stand on places

    points = charge_points_of(world, row["id"])
    connectors = {connector["id"]: connector for each in points for connector in each["connectors"]}
    kilowatts = [each["maxKw"] for each in points if each["maxKw"] is not None]
    most = max(kilowatts, default=None)
    return {
        "chargePointCount": len(points),
        "activeChargePointCount": sum(each["isActive"] for each in points),
        "availableChargePointCount": sum(state_of(world, each) == "available" for each in points),
        "maxKW": most,
        "maxKw": most,
        "type": points[0]["type"] if points else None,
        "connectors": list(connectors.values()),
    }


def _street(draws: Draws) -> str:
    return f"{draws.pick('street', STREETS)} {draws.between('house', 1, 120)}"


def _numbered(name: str, repetition: int) -> str:
    return f"{name} {repetition + 1}" if repetition else name


TEAM = Kind("/teams", "Team", 101, "team", lay_teams, _create_team, _change_team, _remove_team)
SITE = Kind("/sites", "Site", 301, "site", lay_sites, _create_site, _change_site, _remove_site, _present_site)
KINDS = (TEAM, SITE)
HANDLERS: dict[str, Handler] = {"freeze-team": _freeze, "unfreeze-team": _unfreeze}
