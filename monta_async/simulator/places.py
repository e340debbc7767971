"""Teams, sites and charge points, as the API shows them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from monta_async.simulator.catalog import (
    CITIES,
    CURRENCY,
    OPERATOR,
    OPERATOR_ID,
    PLACES,
    STREETS,
    TEAMS,
    model_of_site,
)
from monta_async.simulator.timeline import fails, last_change, state_of_charge
from monta_async.simulator.times import utc_text

if TYPE_CHECKING:
    from monta_async.simulator.world import World

_DAY = 86_400
_OUT_OF_REACH_ONE_IN = 12
_OCPP_STATUS = {
    "available": "available",
    "busy-charging": "charging",
    "busy-non-charging": "preparing",
    "busy-non-released": "finishing",
    "disconnected": "not-connected",
    "error": "faulted",
}


def team_name(team: int) -> str:
    """Return the name of a team; a number sets those apart that come after the list of names is used up."""
    return _numbered(TEAMS[team % len(TEAMS)], team // len(TEAMS))


def team_body(world: World, team: int) -> dict[str, Any]:
    """Return a team as the API shows it."""
    city = CITIES[team % len(CITIES)]
    name = team_name(team)
    created = utc_text(world.start - 120 * _DAY + world.draws("team", team).below("created", 20 * _DAY))
    return {
        "id": world.teams.id_of(team),
        "name": name,
        "legalEmail": None,
        "externalId": None,
        "partnerExternalId": None,
        "partnerCustomPayload": None,
        "joinCode": f"join-{world.draws('team', team).hexadecimal('join code', 8).lower()}",
        "recipientCode": None,
        "companyName": name,
        "taxIdentificationNumber": None,
        "vatNumber": None,
        "companyRegistrationNumber": None,
        "operator": OPERATOR,
        "address": {
            "address1": _street(world, "team", team),
            "address2": None,
            "address3": None,
            "city": city.name,
            "province": None,
            "zipCode": city.zip_code,
            "countryId": 1,
        },
        "currency": CURRENCY,
        "type": "operator" if team == 0 else "professional",
        "category": None,
        "operatorId": OPERATOR_ID,
        "userId": 7001 + team,
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


def site_prices(world: World, site: int) -> tuple[Decimal, Decimal]:
    """Return what a driver pays and what the owner pays for a kWh at a site, in major units."""
    draws = world.draws("site", site)
    cheapest = 425 if model_of_site(world.seed, site).current == "dc" else 275
    price = Decimal(cheapest + 5 * draws.below("price", 21)) / 100
    cost = Decimal(draws.between("cost", 105, 165)) / 100
    return price, cost


def site_body(world: World, site: int) -> dict[str, Any]:
    """Return a site as the API shows it."""
    model = model_of_site(world.seed, site)
    charge_points = world.charge_points_of_site(site)
    created = utc_text(world.start - 80 * _DAY + world.draws("site", site).below("created", 20 * _DAY))
    available = sum(state_of_charge_point(world, charge_point) == "available" for charge_point in charge_points)
    return {
        "id": world.sites.id_of(site),
        "teamId": world.teams.id_of(world.team_of_site(site)),
        "partnerExternalId": None,
        "partnerCustomPayload": None,
        "name": _site_name(site),
        "operator": OPERATOR,
        "createdAt": created,
        "updatedAt": created,
        "deletedAt": None,
        "chargePointCount": len(charge_points),
        "activeChargePointCount": len(charge_points),
        "availableChargePointCount": available,
        "maxKW": float(model.max_kw) if charge_points else None,
        "maxKw": float(model.max_kw) if charge_points else None,
        "type": model.current if charge_points else None,
        "visibility": "public",
        "note": None,
        "location": location_of_site(world, site),
        "connectors": [model.connector] if charge_points else [],
        "metadata": None,
    }


def location_of_site(world: World, site: int) -> dict[str, Any]:
    """Return where a site and its charge points are."""
    draws = world.draws("site", site)
    city = CITIES[site % len(CITIES)]
    street = _street(world, "site", site)
    return {
        "coordinates": {
            "latitude": round(city.latitude + draws.between("latitude", -200, 200) / 10_000, 6),
            "longitude": round(city.longitude + draws.between("longitude", -300, 300) / 10_000, 6),
        },
        "addressLabel": f"{street}, {city.zip_code} {city.name}, Denmark",
        "address": {
            "address1": street,
            "address2": None,
            "address3": None,
            "zip": city.zip_code,
            "city": city.name,
            "province": None,
            "country": "Denmark",
            "countryAreaId": None,
        },
    }


def charge_point_name(world: World, charge_point: int) -> str:
    """Return the name of a charge point: its site's, and its number there."""
    return f"{_site_name(world.site_of_charge_point(charge_point))} {charge_point // world.sites.count + 1}"


def evse_id(world: World, charge_point: int) -> str:
    """Return the id by which roaming partners know a charge point."""
    return f"DK*FJC*E{world.charge_points.id_of(charge_point)}"


def state_of_charge_point(world: World, charge_point: int) -> str:
    """Return the state of a charge point, which follows from its latest charge."""
    charge = world.latest_charge_of(charge_point)
    if charge is not None:
        state = state_of_charge(world, charge)
        if state == "starting":
            return "busy-non-charging"
        if state == "charging":
            return "busy-charging"
        if state == "stopped" and fails(world, charge):
            return "error"
        if state == "stopped":
            return "busy-non-released"
    out_of_reach = world.draws("charge point", charge_point).below("out of reach", _OUT_OF_REACH_ONE_IN) == 0
    return "disconnected" if out_of_reach else "available"


def charge_point_body(world: World, charge_point: int) -> dict[str, Any]:
    """Return a charge point as the API shows it."""
    site = world.site_of_charge_point(charge_point)
    model = model_of_site(world.seed, site)
    draws = world.draws("charge point", charge_point)
    charge_point_id = world.charge_points.id_of(charge_point)
    state = state_of_charge_point(world, charge_point)
    created = world.start - 40 * _DAY + draws.below("created", 20 * _DAY)
    charge = world.latest_charge_of(charge_point)
    changed = created if charge is None else last_change(world, charge)
    if state == "disconnected":
        changed = (changed + world.now) // 2
    updated = utc_text(changed)
    return {
        "id": charge_point_id,
        "teamId": world.teams.id_of(world.team_of_site(site)),
        "partnerExternalId": None,
        "partnerCustomPayload": None,
        "siteId": world.sites.id_of(site),
        "operator": OPERATOR,
        "createdAt": utc_text(created),
        "updatedAt": updated,
        "deletedAt": None,
        "activeAt": utc_text(created),
        "serialNumber": f"SN{draws.hexadecimal('serial number', 10)}",
        "name": charge_point_name(world, charge_point),
        "visibility": "public",
        "maxKW": float(model.max_kw),
        "maxKw": float(model.max_kw),
        "type": model.current,
        "note": None,
        "operatorNote": None,
        "state": state,
        "location": location_of_site(world, site),
        "connectors": [model.connector],
        "deeplinks": {
            "app": f"https://app.fjord-charge.example/charge-points/{charge_point_id}",
            "web": f"https://web.fjord-charge.example/charge-points/{charge_point_id}",
        },
        "lastMeterReadingKwh": None,
        "meterId": None,
        "cablePluggedIn": state.startswith("busy"),
        "chargePointModelId": model.model_id,
        "brandName": model.brand,
        "modelName": model.name,
        "firmwareVersion": f"1.{draws.below('firmware', 10)}.0",
        "integrationType": "ocpp",
        "evseId": evse_id(world, charge_point),
        "priceGroupId": price_group_id(site),
        "costGroupId": None,
        "roamingPriceGroupId": None,
        "sponsoredPriceGroupId": None,
        "isActive": True,
        "reservable": False,
        "reservationTime": None,
        "simCard": None,
        "roaming": True,
        "lastConnectedAt": updated if state == "disconnected" else utc_text(world.now),
        "disconnectedAt": updated if state == "disconnected" else None,
        "occupied": None,
        "protocolData": {"ocpp": {"status": _OCPP_STATUS[state], "updatedAt": updated}},
        "metadata": None,
        "showOnMap": True,
    }


def price_group_id(site: int) -> int:
    """Return the id of the price group of all charge points at a site."""
    return 501 + site


def _site_name(site: int) -> str:
    city = CITIES[site % len(CITIES)]
    place = PLACES[site % len(PLACES)]
    return _numbered(f"{city.name} {place}", site // (len(CITIES) * len(PLACES)))


def _street(world: World, kind: str, index: int) -> str:
    draws = world.draws(kind, index)
    return f"{draws.pick('street', STREETS)} {draws.between('house', 1, 120)}"


def _numbered(name: str, repetition: int) -> str:
    return f"{name} {repetition + 1}" if repetition else name
