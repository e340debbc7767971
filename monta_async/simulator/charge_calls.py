"""The operations of a single charge: starting, stopping, and what it consists of."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from monta_async.simulator import access
from monta_async.simulator.bill import HOUR, Line, discount, energy_price, fees, flat_hours, hours, net_and_vat, price
from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.charges import charge_body, kwh_per
from monta_async.simulator.errors import bad_request, forbidden, not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.live import begin, charge_row, new_session, put, reserve, stop
from monta_async.simulator.ocpp import command
from monta_async.simulator.ocpp_charges import remote_start, reservation
from monta_async.simulator.points import state_of
from monta_async.simulator.pricing import group_of
from monta_async.simulator.public import check_scope, is_elsewhere
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

_MINOR = 100
_FIRST_RECEIPT = 50_000_000_001


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
    return access.reaches(call.world, call.credential, access.owners_by_team(call.world, session.team, session.payer))


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
    point = world.charge_point(body["chargePointId"])
    check_scope(call, elsewhere=is_elsewhere(point))
    payer = call.row("teams", body["payingTeamId"])
    _check_frozen(world, payer["id"], point["teamId"])
    state = state_of(world, point)
    if state.startswith("busy") or state == "passive":
        msg = f"the charge point cannot start a charge while it is {state}"
        raise bad_request(msg)
    if is_elsewhere(point) and body.get("priceGroupId") is not None:
        msg = "another operator's charge point has that operator's price"
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


def _check_frozen(world: World, *team_ids: int) -> None:
    """Refuse to charge for, or at the charge point of, a frozen team.

    Raises:
        ApiError: one is frozen (403).
    """
    teams = world.tables["teams"].rows
    if any(teams[team_id]["isFrozen"] for team_id in team_ids if team_id in teams):
        msg = "a frozen team can neither charge nor pay"
        raise forbidden(msg)


def _stop(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    check_scope(call, elsewhere=session.external)
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
    if session.failed <= world.now or state in ("released", "completed"):
        msg = f"a charge that {'has failed' if state == 'stopped' else f'is {state}'} cannot be restarted"
        raise bad_request(msg)
    if state in ("reserved", "scheduled", "paused", "stopped", "releasing"):
        point = world.charge_point(session.charge_point)
        if is_deleted(point) or not point["isActive"]:
            msg = "the charge point is not active"
            raise bad_request(msg)
        _check_frozen(world, session.payer, session.team)
        session = world.charges.keep(session.index)
        session.replan(world.now)
        session.at_once = True
        session.cut(world.now)
        begin(world, session)
        session.touched = world.now
        command(world, point, "RemoteStartTransaction", remote_start(session))
        world.tell("charges", charge_row(world, session), "updated")
        if not session.external:
            world.tell("charge-points", point, "updated")
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
    price_parts = _taken_apart(world, hours(world, session, world.now), list(fees(session, world.now)))
    if session.promotion is not None:
        summary = price_parts["summary"]
        off = int(discount(session, Decimal(summary["totalPrice"]) / _MINOR) * _MINOR)
        summary |= {"totalDiscount": off, "totalPrice": summary["totalPrice"] - off}
    return {
        "chargeId": world.charges.id_of(session.index),
        "priceBreakdown": price_parts,
        "costBreakdown": _taken_apart(world, flat_hours(session, world.now, session.cost), []),
    }


def _taken_apart(world: World, by_hour: Iterable[tuple[int, list[Line]]], added: list[Line]) -> Row:
    """Take a price apart into hours and fees, in minor units."""
    parts: list[Row] = []
    for begin_at, lines in by_hour:
        master = sum(line.minor for line in lines if line.is_master)
        secondary = sum(line.minor for line in lines if not line.is_master)
        parts.append(
            {
                "from": utc_text(begin_at),
                "to": utc_text(begin_at + HOUR - 1),
                "subTotalPrice": master + secondary,
                "subTotalMasterPrice": master,
                "subTotalSecondaryPrice": secondary,
                "components": [line.component(world) for line in lines],
            }
        )
    master_price, secondary_price = (
        sum(each[f"subTotal{name}Price"] for each in parts) for name in ("Master", "Secondary")
    )
    all_fees = sum(line.minor for line in added)
    return {
        "summary": {
            "totalMasterPrice": master_price,
            "totalSecondaryPrice": secondary_price,
            "totalFees": all_fees,
            "totalAdjustments": 0,
            "totalPrice": master_price + secondary_price + all_fees,
            "totalDiscount": None,
        },
        "currency": CURRENCY,
        "breakdown": parts,
        "fees": [line.component(world) for line in added],
        "adjustments": [],
    }


def _receipt(call: Call) -> Row:
    return receipt(call.world, session_of(call), call.base_url)


def receipt_of_id(world: World, number: int) -> Row:
    """Return a receipt by its own id, as its PDF shows it.

    Raises:
        ApiError: there is none (404).
    """
    index = number - _FIRST_RECEIPT
    if not 0 <= index < world.charges.count:
        msg = f"there is no receipt with the id {number}"
        raise not_found(msg)
    return receipt(world, world.charges.session(index), "")


def receipt(world: World, session: Session, base_url: str) -> Row:
    """Return the receipt of a charge; the PDF shows the lines and the sums that are here.

    Raises:
        ApiError: the charge has none (404).
    """
    if session.state(world.now) != "completed":
        msg = "a charge has a receipt once it is completed"
        raise not_found(msg)
    now = world.now
    entries: list[tuple[str, str | None, Decimal]] = [
        ("Energy", f"{session.energy(now) / 1000} kWh", energy_price(world, session, now))
    ]
    entries += [(line.text, None, line.due) for line in fees(session, now)]
    if session.promotion is not None:
        whole = sum((due for _, _, due in entries), Decimal(0))
        entries.append(("Discount", f"{session.discount} %", -discount(session, whole)))
    total = price(world, session)
    _, vat = net_and_vat(total)
    return {
        "id": _FIRST_RECEIPT + session.index,
        "version": 1,
        "totalAmount": float(total),
        "currency": CURRENCY,
        "entries": [
            {"title": title, "subTitle": text, "amount": float(due), "subAmount": float(net_and_vat(due)[0])}
            for title, text, due in entries
        ],
        "vat": float(vat),
        "pdfUrl": f"{base_url}/_simulator/receipts/{_FIRST_RECEIPT + session.index}.pdf",
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
