"""The operations of a single charge: starting, stopping, and what it consists of."""

from __future__ import annotations

from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.charges import (
    HOUR,
    amount,
    charge_body,
    idle_fee,
    kwh_per,
    net_and_vat,
    price,
    stretches,
)
from monta_async.simulator.errors import bad_request, forbidden, not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.live import begin, charge_row, new_session, put, reserve, stop
from monta_async.simulator.ocpp import command
from monta_async.simulator.ocpp_charges import remote_start, reservation
from monta_async.simulator.points import state_of
from monta_async.simulator.pricing import group_of
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

_MINOR = 100


def session_of(call: Call) -> Session:
    """Return the charge that a call names in its path.

    Raises:
        ApiError: there is none, or it is out of reach (404).
    """
    index = call.world.charges.index_of(call.path["chargeId"])
    session = None if index is None else call.world.charges.session(index)
    if session is None or not reaches(call, session):
        msg = f"there is no charge with the id {call.path['chargeId']}"
        raise not_found(msg)
    return session


def reaches(call: Call, session: Session) -> bool:
    """Tell whether the credentials reach a charge: the team that owns the charge point, or the one that pays."""
    return call.credential.reaches_team(session.team) or call.credential.reaches_team(session.payer)


def _get(call: Call) -> Row:
    return charge_body(call.world, session_of(call))


def _patch(call: Call) -> Row:
    session = call.world.charges.keep(session_of(call).index)
    names = ("genericPaymentSession", "partnerExternalId", "partnerCustomPayload")
    given = {name: call.body[name] for name in names if name in call.body}
    if isinstance(given.get("genericPaymentSession"), dict):
        whole = call.document.shape("GenericPaymentSession", call.world.now_text)
        given["genericPaymentSession"] = whole | given["genericPaymentSession"]
    session.fields.update(given)
    session.touched = call.world.now
    call.world.tell("charges", charge_row(call.world, session), "updated")
    return charge_body(call.world, session)


def _start(call: Call) -> Row:
    world, body = call.world, call.body
    point = call.row("charge-points", body["chargePointId"])
    payer = call.row("teams", body["payingTeamId"])
    owner = world.tables["teams"].rows[point["teamId"]]
    if payer["isFrozen"] or owner["isFrozen"]:
        msg = "a frozen team can neither charge nor pay"
        raise forbidden(msg)
    state = state_of(world, point)
    if state.startswith("busy") or state == "passive":
        msg = f"the charge point cannot start a charge while it is {state}"
        raise bad_request(msg)
    group = group_of(world, point, body.get("priceGroupId"))
    session = new_session(world, point, payer["id"], "server-api", driver=None, group=group)
    names = ("kwhLimit", "socLimit", "priceLimit", "genericPaymentSession", "partnerExternalId", "partnerCustomPayload")
    session.fields = {name: body[name] for name in names if body.get(name) is not None}
    if "genericPaymentSession" in session.fields:
        whole = call.document.shape("GenericPaymentSession", world.now_text)
        session.fields["genericPaymentSession"] = whole | session.fields["genericPaymentSession"]
    if body.get("reserveCharge"):
        reserve(world, session)
        command(world, point, "ReserveNow", reservation(session))
    else:
        begin(world, session)
        command(world, point, "RemoteStartTransaction", remote_start(session))
    put(world, session)
    return charge_body(world, session)


def _stop(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    if not session.is_over(world.now):
        session = world.charges.keep(session.index)
        if session.reserved:
            cancelled = {"reservationId": session.index + 1}
            command(world, world.charge_point(session.charge_point), "CancelReservation", cancelled)
        stop(world, session, "Remote")
    return charge_body(world, session)


def _restart(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    state = session.state(world.now)
    if state in ("reserved", "stopped"):
        latest = world.charges.latest_of(session.charge_point)
        if latest is None or latest.index != session.index:
            msg = "another charge has begun at the charge point"
            raise bad_request(msg)
        session = world.charges.keep(session.index)
        session.reopen(world.now)
        begin(world, session)
        session.touched = world.now
        point = world.charge_point(session.charge_point)
        command(world, point, "RemoteStartTransaction", remote_start(session))
        world.tell("charges", charge_row(world, session), "updated")
        world.tell("charge-points", point, "updated")
    elif state in ("released", "completed"):
        msg = f"a charge that is {state} cannot be restarted"
        raise bad_request(msg)
    return charge_body(world, session)


def _consumption(call: Call) -> Row:
    session = session_of(call)
    width = int(call.query.get("consumptionPeriodSizeInSeconds", HOUR))
    return {
        "chargeId": call.world.charges.id_of(session.index),
        "consumptionPeriodSizeInSeconds": width,
        "kwhConsumption": kwh_per(session, call.world.now, width),
    }


def _breakdown(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    fees = [
        _component(kind, int(due * _MINOR), text)
        for kind, due, text in (
            ("starting-fee", session.start_fee, "Start"),
            ("idle-fee", idle_fee(world, session), "Standing after charging"),
        )
        if due
    ]
    return {
        "chargeId": world.charges.id_of(session.index),
        "priceBreakdown": _split(world, session, session.price, fees),
        "costBreakdown": _split(world, session, session.cost, []),
    }


def _split(world: World, session: Session, per_kwh: Any, fees: list[Row]) -> Row:
    """Split what the energy costs into hours, in minor units; rounding moves no cent out of the sum."""
    hours = []
    before = taken = 0
    for first, watt_hours in stretches(session, world.now, HOUR):
        taken += watt_hours
        total = int(amount(taken, per_kwh) * _MINOR)
        part, before = total - before, total
        component = _component("fixed-kwh", part, f"{watt_hours / 1000} kWh at {per_kwh}", master=True)
        component["metadata"] = {"type": "default-metadata", "kwh": watt_hours / 1000, "price": part}
        hours.append(
            {
                "from": utc_text(first),
                "to": utc_text(first + HOUR),
                "subTotalPrice": part,
                "subTotalMasterPrice": part,
                "subTotalSecondaryPrice": 0,
                "components": [component],
            }
        )
    all_fees = sum(fee["price"] for fee in fees)
    return {
        "summary": {
            "totalMasterPrice": before,
            "totalSecondaryPrice": 0,
            "totalFees": all_fees,
            "totalAdjustments": 0,
            "totalPrice": before + all_fees,
            "totalDiscount": None,
        },
        "currency": CURRENCY,
        "breakdown": hours,
        "fees": fees,
        "adjustments": [],
    }


def _component(kind: str, minor: int, description: str, *, master: bool = False) -> Row:
    return {
        "type": kind,
        "price": minor,
        "description": description,
        "masterPricing": master,
        "tag": None,
        "metadata": None,
    }


def _receipt(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    if session.state(world.now) != "completed":
        msg = "a charge has a receipt once it is completed"
        raise not_found(msg)
    lines = [
        ("Energy", f"{session.energy(world.now) / 1000} kWh", amount(session.energy(world.now), session.price)),
        ("Start", None, session.start_fee),
        ("Standing after charging", None, idle_fee(world, session)),
    ]
    total = price(world, session)
    _, vat = net_and_vat(total)
    return {
        "id": 50_000_000_001 + session.index,
        "version": 1,
        "totalAmount": float(total),
        "currency": CURRENCY,
        "entries": [
            {"title": title, "subTitle": text, "amount": float(due), "subAmount": float(net_and_vat(due)[0])}
            for title, text, due in lines
            if due or title == "Energy"
        ],
        "vat": float(vat),
        "pdfUrl": None,
        "createdAt": utc_text(session.completed),
    }


def check_span(first: str, last: str, *, days: int = 31) -> tuple[int, int]:
    """Return a range of moments as seconds.

    Raises:
        ApiError: it ends before it begins, or is too wide (400).
    """
    begin_at, end_at = read_utc_text(first), read_utc_text(last)
    if not 0 <= end_at - begin_at <= days * 86_400:
        msg = f"a range ends after it begins and has at most {days} days"
        raise bad_request(msg)
    return begin_at, end_at


HANDLERS: dict[str, Handler] = {
    "get-charge": _get,
    "patch-charge": _patch,
    "start-charge": _start,
    "stop-charge": _stop,
    "restart-charge": _restart,
    "get-charge-kwh-consumption": _consumption,
    "get-charge-breakdown": _breakdown,
    "get-receipt-by-charge": _receipt,
}
