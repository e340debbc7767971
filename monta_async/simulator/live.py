"""Charging as it happens: charges start, draw energy, are paused, stop and are paid.

A charge that the API starts goes well unless its charge point is disconnected or faulty, in which case it times out
after a minute. Everything is a plan of moments; what changes afterwards is a new plan from then on.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from monta_async.simulator import power
from monta_async.simulator.bill import price
from monta_async.simulator.business import discount_of, sponsorship_of
from monta_async.simulator.catalog import BATTERIES_KWH
from monta_async.simulator.points import SECONDS_OF_ERROR
from monta_async.simulator.pricing import price_per_kwh
from monta_async.simulator.public import is_elsewhere
from monta_async.simulator.sessions import (
    FULL_PERCENT,
    METER_SECONDS,
    NEVER,
    STOPPING_SECONDS,
    Segment,
    Session,
)
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_START_SECONDS = 4
_TIMEOUT = 60
_RESERVATION = 900
_PERCENT = 100
_UNREAD_SECONDS = 900


def new_session(world: World, point: Row, payer: int, source: str, *, driver: int | None, group: Row | None) -> Session:
    """Return a charge that begins now at a charge point, without a plan yet."""
    index = world.charges.count
    draws = world.draws("charge", index)
    is_dc = point["type"] == "dc"
    sponsorship = sponsorship_of(world, point, driver)
    if sponsorship is not None:
        payer = sponsorship["teamId"]
        group = world.tables["price-groups"].get(point["sponsoredPriceGroupId"]) or group
    promotion, discount = discount_of(world, payer, driver)
    cost_group = world.tables["price-groups"].rows.get(point["costGroupId"])
    cost = price_per_kwh(world, cost_group, world.now)
    return Session(
        index=index,
        charge_point=point["id"],
        site=point["siteId"],
        team=point["teamId"],
        payer=payer,
        driver=driver,
        start_source=source,
        price_group=0 if group is None else group["id"],
        price=price_per_kwh(world, group, world.now),
        cost=cost or Decimal(draws.between("cost", 105, 165)) / _PERCENT,
        battery_kwh=draws.pick("battery", BATTERIES_KWH),
        soc_on_arrival=draws.between("soc on arrival", 8, 55),
        watts=max(1, int((point["maxKw"] or 11) * 10 * draws.between("load", 35, 95))),
        reports_soc=is_dc,
        created=world.now,
        external=is_elsewhere(point),
        sponsorship=None if sponsorship is None else sponsorship["id"],
        sponsor=None if sponsorship is None else sponsorship["teamId"],
        paid_monthly=sponsorship is not None and sponsorship["payout"] == "end-of-month",
        promotion=promotion,
        discount=discount,
        master=None if group is None else group["masterPrice"],
        fees=() if group is None else group["fees"],
    )


def begin(world: World, session: Session, *, stay: int | None = None, paid: int | None = None) -> None:
    """Plan a charge from now: it starts shortly, and stops when the vehicle is full or a limit is reached.

    Args:
        world: where.
        session: the charge.
        stay: how long the driver stays at most, in seconds; None for as long as it takes.
        paid: when the payment is reserved that a terminal takes; None for a charge that nobody pays at a terminal.
    """
    point = world.charge_point(session.charge_point)
    is_reached = point["_offlineSince"] is None and point["_faultSince"] is None
    if not is_reached and session.energy(world.now):
        return  # what has drawn energy is to be paid, so it cannot fail any more; it stays stopped
    session.reserved = False
    session.before = [] if paid is None else [("paying", paid)]
    session.failed, session.failure, session.times_out = NEVER, None, False
    ready = max(world.now, paid or 0)
    if not is_reached:
        fail(world, session, ready + _TIMEOUT, "The charge point did not answer in time", times_out=True)
        return
    ready += world.draws("charge", session.index).between("start delay", 5, 30)
    session.leaves = NEVER if stay is None else ready + stay
    if session.started > world.now:
        session.started = NEVER
    else:
        session.before.append(("starting", ready))
    _plan(world, session, ready)


def _plan(world: World, session: Session, ready: int) -> None:
    """Plan from when to when energy flows, by what the charge point allows, and what comes after."""
    goal, goal_reason = _goal(world, session)
    room = max(0, goal - session.energy(world.now))
    rule = power.rule_of(world, session)
    session.smart_charge = rule["id"] if rule is not None and rule["type"] == "smart_charge" else None
    windows = list(power.windows(world, session, ready, room))
    opens, last = (windows[0][0], windows[-1][1]) if windows else (ready, ready)
    begins = ready
    if session.started == NEVER:
        if opens > ready:
            session.before.append(("scheduled", opens))
            begins = opens + _START_SECONDS
        session.started = begins
    if session.leaves <= begins:
        fail(world, session, session.leaves, "The cable was unplugged before it started")
        return
    ends, reason = (NEVER, goal_reason) if session.smart_charge is None else (last, "BeReadyAt")
    for stretch in power.stretches(world, session, begins, room):
        seconds = min(stretch.end - stretch.begin, max(_START_SECONDS + 1, -(-room * 3600 // stretch.watts)))
        taken = min(room, stretch.watts * seconds // 3600)
        room -= taken
        session.segments.append(Segment(stretch.begin, stretch.begin + seconds, taken))
        if room == 0:
            ends, reason = stretch.begin + seconds, goal_reason
            break
    if ends > session.leaves:
        ends = session.leaves
        reason = world.draws("charge", session.index).pick("stop", ("Remote", "EVDisconnected", "Local"))
    limit = session.fields.get("priceLimit")
    if limit is not None and (paid_for := _affordable(world, session, begins, ends, Decimal(str(limit)))) < ends:
        ends, reason = paid_for, "PriceLimit"
    session.cut(ends)
    session.stop_reason = reason
    _end(world, session, max(ends, begins + 1))
    session.full = session.stopping if reason == "EVFull" else NEVER


def _goal(world: World, session: Session) -> tuple[int, str]:
    """Return the energy, in Wh, at which a charge stops, and why."""
    limits = session.fields
    per_percent = session.battery_kwh * 10
    ends = [(per_percent * (FULL_PERCENT - session.soc_on_arrival), "EVFull")]
    if limits.get("kwhLimit") is not None:
        ends.append((int(limits["kwhLimit"] * 1000), "KwhLimit"))
    settings = (power.rule_of(world, session) or {}).get("settings") or {}
    percents = (limits.get("socLimit"), settings.get("defaultMaxBatteryPercentage")) if session.reports_soc else ()
    goals = (int(per_percent * (each - session.soc_on_arrival)) for each in percents if each is not None)
    ends += [(max(0, each), "SocLimit") for each in goals]
    return min(ends)


def _affordable(world: World, session: Session, begins: int, ends: int, limit: Decimal) -> int:
    """Return the last moment until which a charge may go on without costing more than a limit."""

    def costs(moment: int) -> Decimal:
        return price(world, replace(session, stopped=moment, released=moment), moment)

    first, last = begins, min(ends, begins + power.LONGEST)
    if costs(last) <= limit:
        return ends
    while first < last - 1:
        middle = (first + last) // 2
        first, last = (middle, last) if costs(middle) <= limit else (first, middle)
    return first


def _end(world: World, session: Session, stopped: int) -> None:
    """Plan what comes after the energy: the driver unplugs, and the charge is paid."""
    draws = world.draws("charge", session.index)
    session.stopped = stopped
    session.stopping = session.released = session.completed = NEVER
    if stopped != NEVER:
        session.stopping = max(world.now, session.started, stopped - STOPPING_SECONDS)
        session.released = stopped + draws.between("unplugging", 60, 900)
        session.completed = session.released + draws.between("settling", 1, 60)
    schedule(world, session)


def plan_again(world: World, charge_point_id: int) -> None:
    """Plan what is left of the charge at a charge point, whose rules or profiles have changed."""
    session = world.charges.latest_of(charge_point_id)
    if session is None or session.failed != NEVER or session.reserved or session.stopping <= world.now:
        return
    session = world.charges.keep(session.index)
    session.replan(world.now)
    session.cut(world.now)
    if session.started <= world.now:
        _plan(world, session, max([world.now, *(until for _, until in session.before)]))
        return
    ready = session.started if session.state(world.now) == "starting" else world.now + _START_SECONDS
    session.before = [each for each in session.before if each[0] == "paying"]
    session.started = NEVER
    _plan(world, session, max([ready, *(until + _START_SECONDS for _, until in session.before)]))


def fail(world: World, session: Session, moment: int, why: str, *, times_out: bool = False) -> None:
    """Plan that a charge fails; one that has not started by then never does."""
    if session.started > moment:
        session.started = session.stopping = session.stopped = session.released = session.completed = NEVER
        session.cut(moment)
    session.failed, session.failure, session.times_out = moment, why, times_out
    schedule(world, session)


def stop(world: World, session: Session, reason: str) -> None:
    """Stop a charge that is going on; one that is not is left alone."""
    state = session.state(world.now)
    if state not in ("paying", "reserved", "scheduled", "starting", "charging", "paused"):
        return
    session.replan(world.now)
    session.before = []
    if session.started > world.now:
        session.reserved = False
        fail(world, session, world.now, "Stopped before it started")
        return
    ends = world.now + STOPPING_SECONDS
    session.cut(ends)
    session.stop_reason, session.full = reason, NEVER
    _end(world, session, ends)


def stop_at(world: World, charge_point_id: int, reason: str) -> None:
    """Stop what goes on at a charge point."""
    session = world.charges.latest_of(charge_point_id)
    if session is not None and not session.is_over(world.now):
        stop(world, world.charges.keep(session.index), reason)


def stop_of_team(world: World, team_id: int) -> None:
    """Stop what goes on at the charge points of a team, and what it pays elsewhere."""
    for point in (*world.tables["charge-points"], *world.tables["public-charge-points"]):
        session = world.charges.latest_of(point["id"])
        if session is not None and team_id in (session.team, session.payer):
            stop_at(world, point["id"], "TeamFrozen")


def reserve(world: World, session: Session) -> None:
    """Keep the charge point for a charge; a reservation that nobody uses ends after a quarter of an hour."""
    session.reserved = True
    fail(world, session, world.now + _RESERVATION, "The reservation was not used", times_out=True)


def schedule(world: World, session: Session) -> None:
    """Have everybody told when the charge reaches the next stages of its plan."""
    session.plan += 1
    plan = session.plan

    def reached() -> None:
        if session.plan == plan:
            _tell(world, session)

    for moment in session.stage_moments():
        if moment >= world.now:
            world.agenda.at(moment, reached)
    if session.failed != NEVER and not session.external:
        # The charge point gets over it; of the charge there is nothing more to tell.
        world.agenda.at(session.failed + SECONDS_OF_ERROR, lambda: _recovered(world, session, plan))
    if session.started != NEVER:
        world.agenda.at(session.next_reading(world.now), lambda: _meter(world, session, plan))


def _recovered(world: World, session: Session, plan: int) -> None:
    if session.plan == plan and world.charges.latest_of(session.charge_point) is session:
        world.tell("charge-points", world.charge_point(session.charge_point), "updated")


def _meter(world: World, session: Session, plan: int) -> None:
    if session.plan == plan and world.now < min(session.stopping, session.failed):
        is_read = world.meters_are_read()
        if is_read and session.draws(world.now):
            _tell(world, session)
        # While nobody reads the meters they are looked at now and then only: in a big world most time would go there.
        world.agenda.at(
            world.now + (METER_SECONDS if is_read else _UNREAD_SECONDS), lambda: _meter(world, session, plan)
        )


def _tell(world: World, session: Session, event: str = "updated") -> None:
    world.tell("charges", charge_row(world, session), event)
    if not session.external:
        world.tell("charge-points", world.charge_point(session.charge_point), "updated")
    if world.now == session.completed:
        if session.paid_monthly:
            world.ledger.owe(session)
        for part in world.ledger.parts_of(session.index):
            team = session.team if part else session.payer
            world.tell("wallet-transactions", {"_charge": session.index, "_part": part, "_teamId": team}, "created")


def charge_row(world: World, session: Session) -> Row:
    """Return what stands for a charge where rows of tables are told of."""
    teams = (session.team, session.payer)
    return {"id": world.charges.id_of(session.index), "_index": session.index, "_teams": teams}


def put(world: World, session: Session) -> None:
    """Put in a charge that has begun, and tell of it."""
    world.charges.add(session)
    _tell(world, session, "created")


def reboot(world: World, point: Row, *, seconds: int = 60) -> None:
    """Take a charge point offline for a moment; afterwards it is connected, and a fault is gone."""
    table = world.tables["charge-points"]
    stop_at(world, point["id"], "Reboot")
    since: Any = utc_text(world.now)
    table.update(point, {"_offlineSince": since, "_faultSince": None})

    def back() -> None:
        if point["_offlineSince"] == since:
            table.update(point, {"_offlineSince": None})

    world.agenda.at(world.now + seconds, back)
