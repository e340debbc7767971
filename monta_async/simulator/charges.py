"""Charges, as the API shows them: what each one took, hour by hour, and what it costs."""

from __future__ import annotations

from typing import Any

from monta_async.simulator.bill import HOUR, QUARTER, cost, energy_price, price, stretches
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.catalog import CURRENCY, DRIVERS, OPERATOR_ID
from monta_async.simulator.people import FIRST_USER, member_id
from monta_async.simulator.sessions import TERMINAL, Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World


def charge_body(world: World, session: Session) -> Row:
    """Return a charge as the API shows it."""
    now = world.now
    draws = world.draws("charge", session.index)
    failed = session.failed <= now
    point = world.charge_point(session.charge_point)
    is_final = session.stopped <= now and not failed
    given = session.fields

    def reached(moment: int) -> str | None:
        return utc_text(moment) if moment <= now else None

    return {
        "id": world.charges.id_of(session.index),
        "humanReadableId": f"FC-{session.index + 1:07d}",
        "user": _user(session),
        "teamMember": _member(world, session),
        "type": session.kind,
        "chargePointId": session.charge_point,
        "publicChargePoint": _public_charge_point(point),
        "sponsoredChargePointId": session.sponsorship,
        "priceGroupId": session.price_group,
        "costPriceGroupId": point["costGroupId"],
        "memberCostPriceGroupId": None,
        "siteId": session.site,
        "promotionCodeId": session.promotion,
        "createdAt": utc_text(session.created),
        "updatedAt": utc_text(session.last_change(now)),
        "cablePluggedInAt": None if session.reserved else utc_text(session.created),
        "startedAt": reached(session.started),
        "stoppedAt": reached(session.stopped),
        "fullyChargedAt": reached(session.full),
        "releasedAt": reached(session.released),
        "failedAt": utc_text(session.failed) if failed else None,
        "timeoutAt": utc_text(session.failed) if failed and session.times_out else None,
        "completedAt": reached(session.completed),
        "state": session.state(now),
        "startSource": session.start_source,
        "consumedKwh": session.energy(now) / 1000,
        "kwhLimit": given.get("kwhLimit"),
        "kwhPerHour": kwh_per(session, now, HOUR),
        "kwhPerMaxResolution": kwh_per(session, now, QUARTER),
        "costBreakdown": [],
        "priceBreakdown": [],
        "startMeterKwh": None,
        "endMeterKwh": None,
        "price": float(price(world, session)) if is_final else None,
        "priceLimit": given.get("priceLimit"),
        "cost": float(cost(session, now)) if is_final else None,
        "averagePricePerKwh": _average_price(world, session) if is_final else None,
        "averageCo2PerKwh": float(draws.between("co2", 40, 180)),
        "averageRenewablePerKwh": float(draws.between("renewable", 45, 98)),
        "failureReason": session.failure if failed else None,
        "stopReason": session.stop_reason if is_final else None,
        "paymentMethod": _payment(world, session) if is_final else None,
        "note": None,
        "currency": CURRENCY,
        "payingTeam": _paying_team(world, session.payer),
        "sponsorTeam": _sponsor(world, session.sponsor),
        "operator": point["operator"],
        "chargeAuth": charge_auth(session),
        "soc": _soc(session, now),
        "socLimit": given.get("socLimit"),
        "genericPaymentSession": _card(world, session),
        "partnerExternalId": given.get("partnerExternalId"),
        "smartChargeId": session.smart_charge,
        "partnerCustomPayload": given.get("partnerCustomPayload"),
        "chargePointKw": point["maxKw"],
        "signedData": None,
        "emaidProviderId": "DKFJC",
        "vehicleId": None,
        "vid": None,
        "protocolData": {"oicp": None, "ocpi": _data_record(session, now)},
    }


def kwh_per(session: Session, now: int, width: int) -> list[Row]:
    """Return the energy taken in each stretch of `width` seconds; the stretches add up to all of it."""
    return [{"time": utc_text(begin), "value": taken / 1000} for begin, taken in stretches(session, now, width)]


def charge_auth(session: Session) -> Row | None:
    """Return how the driver was recognised; a charge of this API has none."""
    if session.driver is None or session.start_source == "server-api":
        return None
    if session.start_source == "rfid":
        return {"type": "rfid", "id": token_identifier(session.driver), "partnerExternalId": None}
    return {"type": "app", "id": str(FIRST_USER + session.driver), "partnerExternalId": None}


def _user(session: Session) -> Row:
    if session.driver is None:
        return {"id": FIRST_USER, "displayName": DRIVERS[0]}
    return {"id": FIRST_USER + session.driver, "displayName": DRIVERS[session.driver]}


def _member(world: World, session: Session) -> Row | None:
    number = member_id(world, session.payer, session.driver)
    if number is None or session.driver is None:
        return None
    return {
        "id": number,
        "teamId": session.payer,
        "displayName": DRIVERS[session.driver],
        "partnerExternalId": world.tables["team-members"].rows[number]["partnerExternalId"],
        "userId": FIRST_USER + session.driver,
    }


def _paying_team(world: World, team_id: int) -> Row:
    team = world.tables["teams"].rows[team_id]
    return {
        "id": team_id,
        "publicName": team["name"],
        "operatorId": team["operatorId"] or OPERATOR_ID,
        "partnerExternalId": team["partnerExternalId"],
    }


def _sponsor(world: World, team_id: int | None) -> Row | None:
    return None if team_id is None else {"id": team_id, "publicName": world.tables["teams"].rows[team_id]["name"]}


def _payment(world: World, session: Session) -> str:
    if session.start_source == TERMINAL:
        return "payment"
    return "team-has-fund" if price(world, session) else "free"


def _card(world: World, session: Session) -> Row | None:
    """Return the payment session; a terminal takes the amount when the charge is completed."""
    held: Row | None = session.fields.get("genericPaymentSession")
    if held is None or session.start_source != TERMINAL or session.completed > world.now:
        return held
    return held | {"amount": float(price(world, session))}


def _average_price(world: World, session: Session) -> float:
    """Return the average price of a kWh without fees."""
    taken = session.energy(world.now)
    if session.master is None or not taken:
        return float(session.price)
    return round(float(energy_price(world, session, world.now)) * 1000 / taken, 4)


def _soc(session: Session, now: int) -> Row | None:
    taken = session.energy(now)
    if not session.reports_soc or not taken:
        return None
    permille = session.soc_on_arrival * 10 + taken // session.battery_kwh
    return {"percentage": permille / 10, "source": "vehicle"}


def _data_record(session: Session, now: int) -> Row | None:
    """Return what roaming adds: the other operator bills by a record of its own, which comes at the end."""
    if not session.external:
        return None
    return {"cdrId": f"LYM-{session.index + 1:07d}" if session.completed <= now else None}


def _public_charge_point(point: Row) -> dict[str, Any]:
    return {
        "id": point["id"],
        "evseId": point["evseId"],
        "name": point["name"],
        "chargePointOperatorId": point["operator"]["id"],
        "chargePointOperatorName": point["operator"]["name"],
        "location": point["location"],
        "maxKw": point["maxKw"],
        "chargePointModelId": point["chargePointModelId"],
        "brandName": point["brandName"],
        "modelName": point["modelName"],
        "deletedAt": point["deletedAt"],
    }
