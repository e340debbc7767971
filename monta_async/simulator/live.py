"""Charging as it happens: charges start, draw energy, stop and are paid; drivers come by; charge points fail.

What drivers do follows from the seed alone. A charge that the API starts goes well unless its charge point is
disconnected or faulty, in which case it times out after a minute; of those that drivers start, a few fail, a few are
stuck in `starting` for forty minutes, and a few find the charge point gone offline or faulty.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from monta_async.simulator.carried import FIRST_TOKEN
from monta_async.simulator.catalog import BATTERIES_KWH, DRIVERS, FAILURES
from monta_async.simulator.ocpp import scanned
from monta_async.simulator.points import SECONDS_OF_ERROR
from monta_async.simulator.pricing import fee, group_of, price_per_kwh
from monta_async.simulator.randomness import Draws
from monta_async.simulator.reports import report_fault
from monta_async.simulator.sessions import (
    FULL_PERCENT,
    METER_SECONDS,
    NEVER,
    STOPPING_SECONDS,
    Segment,
    Session,
)
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_TIMEOUT = 60
_RESERVATION = 900
_STUCK = 2400
_MISHAPS_ONE_IN = 40
_PERCENT = 100
_UNREAD_SECONDS = 900


def new_session(world: World, point: Row, payer: int, source: str, *, driver: int | None, group: Row | None) -> Session:
    """Return a charge that begins now at a charge point, without a plan yet."""
    index = world.charges.count
    draws = world.draws("charge", index)
    is_dc = point["type"] == "dc"
    starting = fee(group, "starting")
    sponsored = (row for row in world.tables["sponsored-charge-points"] if row["_chargePointId"] == point["id"])
    sponsorship = next((row for row in sponsored if not is_deleted(row)), None)
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
        sponsorship=None if sponsorship is None else sponsorship["id"],
        sponsor=None if sponsorship is None else sponsorship["teamId"],
        start_fee=Decimal(0) if starting is None else Decimal(starting["price"]["amount"]) / _PERCENT,
    )


def begin(world: World, session: Session, *, longest: int | None = None) -> None:
    """Plan a charge from now: it starts shortly, and stops when the vehicle is full or a limit is reached."""
    session.reserved = False
    session.failed, session.failure, session.times_out = NEVER, None, False
    point = world.charge_point(session.charge_point)
    if point["_offlineSince"] is not None or point["_faultSince"] is not None:
        fail(world, session, world.now + _TIMEOUT, "The charge point did not answer in time", times_out=True)
        return
    draws = world.draws("charge", session.index)
    begins = world.now + draws.between("start delay", 5, 30)
    session.started = min(session.started, begins)
    target, reason = _target(session)
    before = session.energy(world.now)
    room = max(0, target - before)
    seconds = max(STOPPING_SECONDS + 1, -(-room * 3600 // session.watts))
    if longest is not None and seconds > longest:
        room, seconds = session.watts * longest // 3600, longest
        reason = draws.pick("stop", ("Remote", "EVDisconnected", "Local"))
    session.segments.append(Segment(begins, begins + seconds, room))
    session.stop_reason = reason
    _end(world, session, begins + seconds)
    session.full = session.stopping if reason == "EVFull" else NEVER


def _target(session: Session) -> tuple[int, str]:
    """Return the energy, in Wh, at which a charge stops, and why."""
    limits = session.fields
    per_percent = session.battery_kwh * 10
    ends = [(per_percent * (FULL_PERCENT - session.soc_on_arrival), "EVFull")]
    if limits.get("kwhLimit") is not None:
        ends.append((int(limits["kwhLimit"] * 1000), "KwhLimit"))
    if limits.get("socLimit") is not None and session.reports_soc:
        ends.append((max(0, int(per_percent * (limits["socLimit"] - session.soc_on_arrival))), "SocLimit"))
    if limits.get("priceLimit") is not None and session.price > 0:
        left = max(Decimal(0), Decimal(str(limits["priceLimit"])) - session.start_fee)
        ends.append((int(left / session.price * 1000), "PriceLimit"))
    return min(ends)


def _end(world: World, session: Session, stopped: int) -> None:
    """Plan what comes after the energy: the driver unplugs, and the charge is paid."""
    draws = world.draws("charge", session.index)
    session.stopped = stopped
    session.stopping = max(world.now, stopped - STOPPING_SECONDS)
    session.released = stopped + draws.between("unplugging", 60, 900)
    session.completed = session.released + draws.between("settling", 1, 60)
    schedule(world, session)


def fail(world: World, session: Session, moment: int, why: str, *, times_out: bool = False) -> None:
    """Plan that a charge fails."""
    session.failed, session.failure, session.times_out = moment, why, times_out
    schedule(world, session)


def stop(world: World, session: Session, reason: str) -> None:
    """Stop a charge that is going on; one that is not is left alone."""
    state = session.state(world.now)
    if state in ("reserved", "starting") and session.energy(world.now) == 0:
        session.reopen(world.now)
        session.reserved = False
        fail(world, session, world.now, "Stopped before it started")
    elif state in ("starting", "charging"):
        ends = world.now + STOPPING_SECONDS
        last = session.segments[-1]
        if last.begin >= ends:
            session.segments.pop()
        elif last.end > ends:
            last.watt_hours, last.end = last.until(ends), ends
        session.stop_reason, session.full = reason, NEVER
        _end(world, session, ends)
        session.stopping = world.now
        schedule(world, session)


def stop_at(world: World, charge_point_id: int, reason: str) -> None:
    """Stop what goes on at a charge point."""
    session = world.charges.latest_of(charge_point_id)
    if session is not None and not session.is_over(world.now):
        stop(world, world.charges.keep(session.index), reason)


def stop_of_team(world: World, team_id: int) -> None:
    """Stop what goes on at the charge points of a team, and what it pays elsewhere."""
    for point in world.tables["charge-points"]:
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
    if session.failed != NEVER:
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
        if is_read:
            _tell(world, session)
        # While nobody reads the meters they are looked at now and then only: in a big world most time would go there.
        world.agenda.at(
            world.now + (METER_SECONDS if is_read else _UNREAD_SECONDS), lambda: _meter(world, session, plan)
        )


def _tell(world: World, session: Session, event: str = "updated") -> None:
    world.tell("charges", charge_row(world, session), event)
    world.tell("charge-points", world.charge_point(session.charge_point), "updated")
    if world.now == session.completed:
        for part in (0, 1):
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


# What happens by itself


class Traffic:
    """Drivers who come by, one after the other, and what goes wrong while they do."""

    def __init__(self, world: World) -> None:
        """Begin where the history of the world ends; nothing happens until time passes."""
        self._world = world
        self._next = world.charges.seeded
        world.agenda.at(world.now, self._wake)

    def _wake(self) -> None:
        world = self._world
        book = world.charges
        for index in range(max(0, book.seeded - world.sizes.charge_points), book.seeded):
            if book.session(index).state(world.now) not in ("completed", "stopped") or not book.session(index).is_over(
                world.now
            ):
                schedule(world, book.keep(index))
        world.agenda.at(world.created_at(self._next), self._come)

    def _come(self) -> None:
        world = self._world
        position = self._next
        self._next += 1
        world.agenda.at(max(world.now, world.created_at(self._next)), self._come)
        point = world.charge_point(world.sizes.first_charge_point + position % world.sizes.charge_points)
        latest = world.charges.latest_of(point["id"])
        team = world.tables["teams"].rows[point["teamId"]]
        busy = latest is not None and not latest.is_over(world.now)
        broken = point["_offlineSince"] is not None or point["_faultSince"] is not None
        if busy or broken or is_deleted(point) or not point["isActive"] or team["isFrozen"]:
            return
        draws = world.draws("traffic", position)
        mishap = draws.below("mishap", _MISHAPS_ONE_IN)
        if mishap == 0:
            self._break(point, "_offlineSince", draws.between("minutes offline", 20, 120))
        elif mishap == 1:
            self._break(point, "_faultSince", draws.between("minutes faulty", 20, 60))
            report_fault(world, point, draws.below("driver", len(DRIVERS)))
        else:
            self._charge(point, draws, mishap)

    def _charge(self, point: Row, draws: Draws, mishap: int) -> None:
        world = self._world
        payers = [row for row in world.tables["teams"] if not is_deleted(row) and not row["isFrozen"]]
        if not payers:
            return
        driver = draws.below("driver", len(DRIVERS))
        source = draws.pick("start source", ("api-ios", "api-android", "rfid"))
        token = world.tables["charge-auth-tokens"].get(FIRST_TOKEN + driver)
        if source == "rfid" and not scanned(world, point, driver, token):
            return
        payer = draws.pick("paying team", payers)["id"]
        session = new_session(world, point, payer, source, driver=driver, group=group_of(world, point))
        if mishap == 2:  # noqa: PLR2004 - the third of forty
            fail(world, session, world.now + draws.between("fails after", 5, 40), draws.pick("failure", FAILURES))
        elif mishap == 3:  # noqa: PLR2004 - the fourth of forty
            fail(world, session, world.now + _STUCK, "The charge point did not answer in time", times_out=True)
        else:
            divisor = 800 if point["type"] == "dc" else 100
            begin(world, session, longest=max(60, world.session_limit * draws.between("duration", 8, 55) // divisor))
        put(world, session)

    def _break(self, point: Row, field: str, minutes: int) -> None:
        world = self._world
        table = world.tables["charge-points"]
        since = utc_text(world.now)
        table.update(point, {field: since})

        def mend() -> None:
            if point[field] == since:
                table.update(point, {field: None})

        world.agenda.at(world.now + minutes * 60, mend)


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
