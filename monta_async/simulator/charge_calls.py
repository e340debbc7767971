"""The operations of charges: listing with every filter, starting, stopping, and what a charge consists of.

The API documents no order of the list; charges come newest first. It is said to serve 20,000 charges a query, but not
what it does beyond; here a query goes as deep as there are charges.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY, DRIVERS
from monta_async.simulator.charges import (
    HOUR,
    amount,
    charge_auth,
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
from monta_async.simulator.paging import envelope, start_of, wanted
from monta_async.simulator.people import token_identifier
from monta_async.simulator.points import state_of
from monta_async.simulator.pricing import group_of
from monta_async.simulator.sessions import Session, partner_external_id, start_source
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

Condition = Callable[[int], bool]
_MINOR = 100
_DIGITS = 19


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


def owner_of(world: World, index: int) -> int:
    """Return the team that owns the charge point of a charge."""
    kept = world.charges.kept.get(index)
    if kept is not None:
        return kept.team
    sizes = world.sizes
    return sizes.first_team + index % sizes.charge_points % sizes.sites % sizes.teams


def payer_of(world: World, index: int) -> int:
    """Return the team that pays a charge."""
    kept = world.charges.kept.get(index)
    return kept.payer if kept is not None else world.sizes.first_team + world.paying_team_of_charge(index)


def _conditions(call: Call) -> list[Condition]:
    """Return what a charge has to be, by its index; those of the past are told by arithmetic wherever that will do."""
    world, query = call.world, call.query
    book = world.charges
    team_of = payer_of if query.get("operatorRole") == "payer" else owner_of
    teams = world.tables["teams"].rows
    tests: dict[str, Callable[[int, Any], bool]] = {
        "chargePointId": lambda index, value: _point_of(world, index) == value,
        "siteId": lambda index, value: _site_of(world, index) == value,
        "teamId": lambda index, value: team_of(world, index) == value,
        "state": lambda index, value: book.state(index) == value,
        "operatorId": lambda index, value: bool(teams[team_of(world, index)]["operatorId"] == value),
        "partnerExternalId": lambda index, value: (_external_id(world, index) or "") == value,
        "chargeAuthType": lambda index, value: _auth(world, index) == (value, query["chargeAuthId"]),
        "fromUpdatedDate": lambda index, value: book.session(index).last_change(world.now) >= read_utc_text(value),
    }
    made = [partial(_holds, test, query[name]) for name, test in tests.items() if name in query]
    if call.credential.team_ids:
        made.append(partial(_holds, lambda index, _: call.credential.reaches_team(team_of(world, index)), None))
    conditions: list[Condition] = list(made)
    for name, first in (("fromCompletedDate", True), ("toCompletedDate", False)):
        if (bound := call.moment(name)) is not None:
            conditions.append(_completed(world, bound, first=first))
    return conditions


def _holds(test: Callable[[int, Any], bool], value: Any, index: int) -> bool:
    return test(index, value)


def _point_of(world: World, index: int) -> int:
    kept = world.charges.kept.get(index)
    sizes = world.sizes
    return kept.charge_point if kept is not None else sizes.first_charge_point + index % sizes.charge_points


def _site_of(world: World, index: int) -> int | None:
    kept = world.charges.kept.get(index)
    sizes = world.sizes
    return kept.site if kept is not None else sizes.first_site + index % sizes.charge_points % sizes.sites


def _completed(world: World, bound: int, *, first: bool) -> Condition:
    def is_within(index: int) -> bool:
        completed = world.charges.session(index).completed
        return completed <= world.now and (completed >= bound if first else completed <= bound)

    return is_within


def _auth(world: World, index: int) -> tuple[str, str] | None:
    if index not in world.charges.kept:
        if start_source(world, index) != "rfid":
            return None
        return "rfid", token_identifier(world.draws("charge", index).below("driver", len(DRIVERS)))
    auth = charge_auth(world.charges.session(index))
    return None if auth is None else (auth["type"], auth["id"])


def _external_id(world: World, index: int) -> str | None:
    kept = world.charges.kept.get(index)
    if kept is not None:
        value = kept.fields.get("partnerExternalId")
        return None if value is None else str(value)
    return partner_external_id(world, index)


def _candidates(call: Call) -> Sequence[int]:
    """Return the charges that a list has to look at, newest first, without those that cannot be in it.

    A charge of the past is over soon after it was created, so what was completed or changed late was created late; only
    of those that are kept this cannot be told. Their keys say which charges of the past have one.
    """
    world, query = call.world, call.query
    book = world.charges
    before = [moment for name in ("toDate", "toCompletedDate") if (moment := call.moment(name)) is not None]
    chosen = book.between(call.moment("fromDate"), min(before, default=None))
    key = query.get("partnerExternalId")
    if key:
        number = key.removeprefix("order-")
        named = {int(number) - 1} if number.isdecimal() and len(number) < _DIGITS else set()
        return sorted((index for index in named | book.kept.keys() if index in chosen), reverse=True)
    late = [moment for name in ("fromUpdatedDate", "fromCompletedDate") if (moment := call.moment(name)) is not None]
    first = max((book.over_since(moment) for moment in late), default=0)
    if query.get("state", "completed") not in ("completed", "stopped"):
        first = max(first, book.seeded - world.sizes.charge_points)
    return book.newest(chosen, first)


def _list(call: Call) -> Row:
    world = call.world
    book = world.charges
    chosen = _candidates(call)
    conditions = _conditions(call)
    page, per_page = wanted(call)
    begin_at = start_of(call)
    indexes: Iterable[int]
    if conditions:
        matches = (i for i in chosen if all(condition(i) for condition in conditions))
        skipped = sum(1 for _ in islice(matches, begin_at))
        indexes = list(islice(matches, per_page))
        total = skipped + len(indexes) + sum(1 for _ in matches)
    else:
        indexes, total = chosen[begin_at : begin_at + per_page], len(chosen)
    return envelope([charge_body(world, book.session(index)) for index in indexes], page, per_page, total)


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
    else:
        begin(world, session)
    put(world, session)
    return charge_body(world, session)


def _stop(call: Call) -> Row:
    world = call.world
    session = session_of(call)
    if not session.is_over(world.now):
        session = world.charges.keep(session.index)
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
        begin(world, session)
        session.touched = world.now
        world.tell("charges", charge_row(world, session), "updated")
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
    "get-charges": _list,
    "get-charge": _get,
    "patch-charge": _patch,
    "start-charge": _start,
    "stop-charge": _stop,
    "restart-charge": _restart,
    "get-charge-kwh-consumption": _consumption,
    "get-charge-breakdown": _breakdown,
    "get-receipt-by-charge": _receipt,
}
