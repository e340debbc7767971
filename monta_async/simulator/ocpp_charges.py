"""What charge points and the API say to each other in the course of charges: one source for logs and for webhooks.

It follows from the plans of the charges, and is worked out when somebody wants to know. While a charge point is out of
reach nothing is said; the beginning and the end of a transaction are sent once it is back, as OCPP has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from monta_async.simulator.carried import token_identifier
from monta_async.simulator.ocpp import ACCEPTED, ANSWERED, UNANSWERED, Message, notification
from monta_async.simulator.points import SECONDS_OF_ERROR, status_while
from monta_async.simulator.sessions import METER_SECONDS, NEVER, Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_CHARGES_LOGGED = 20
_FROM_AFAR = frozenset({"Remote", "KwhLimit", "PriceLimit", "SocLimit", "TeamFrozen", "ChargePointDeleted"})
"""Why a charge stops that the API stops by a command."""
_REASONS = frozenset({"Remote", "EVDisconnected", "Local", "Reboot", "UnlockCommand"})
_QUEUED = frozenset({"StartTransaction", "StopTransaction"})
_COMMANDS = frozenset({"RemoteStartTransaction", "RemoteStopTransaction"})

_Line = tuple[int, str, Row, Row]
"""A moment, an action, a request and its response."""


def now_said(world: World, session: Session) -> list[Message]:
    """Return what is said at this very moment in the course of a charge."""
    latest = world.charges.latest_of(session.charge_point)
    # A charge has had its say when the next one begins.
    if latest is not None and latest.index != session.index and latest.created < world.now:
        return []
    return _of_charge(world, session, world.now, world.now)


def log_of(world: World, point: Row) -> list[Message]:
    """Return what a charge point and the API have said since its twentieth charge from the end, oldest first."""
    sizes, book = world.sizes, world.charges
    position = point["id"] - sizes.first_charge_point
    seeded = range(position, book.seeded, sizes.charge_points) if 0 <= position < sizes.charge_points else range(0)
    live = (index for index, each in book.kept.items() if index >= book.seeded and each.charge_point == point["id"])
    sessions = [book.session(index) for index in [*seeded[-_CHARGES_LOGGED:], *sorted(live)][-_CHARGES_LOGGED:]]
    first = sessions[0].created if len(sessions) == _CHARGES_LOGGED else 0
    said = [each for each in point.get("_log", ()) if each.at >= first]
    ends = [each.created for each in sessions[1:]] + [world.now]
    for session, end in zip(sessions, ends, strict=False):  # no charge, no end
        said += _of_charge(world, session, first, end)
    return sorted(said, key=lambda each: each.at)


def _of_charge(world: World, session: Session, first: int, last: int) -> list[Message]:
    plans = [*session.earlier, session]
    ends = [each.opened for each in plans[1:]] + [last]
    return [
        message
        for part, (plan, end) in enumerate(zip(plans, ends, strict=True))
        for message in _of_plan(world, plan, part, first, min(end, last))
    ]


def _of_plan(world: World, session: Session, part: int, first: int, last: int) -> Iterator[Message]:
    """Go over what is said by one plan of a charge from one moment to another; a restart makes a new plan."""
    point = world.charge_point(session.charge_point)
    for moment, action, request, response in sorted(_script(world, session, part, first, last), key=_moment):
        found = (spell for spell in point.get("_out", ()) if spell[0] < moment < spell[1])
        at = moment if (spell := next(found, None)) is None else spell[1] if action in _QUEUED else NEVER
        initials = "".join(letter for letter in action if letter.isupper())
        number = f"c{session.index}-{part}-{moment:x}-{initials}{request.get('status', '')[:3]}"
        if spell is not None and action in _COMMANDS:
            message = Message(session.stopped, UNANSWERED, number, action, request, None, to_point=True, sent=moment)
        else:
            message = Message(at, ANSWERED, number, action, request, response, action in _COMMANDS)
        if first <= message.at <= last:
            yield message


def _script(world: World, session: Session, part: int, first: int, last: int) -> Iterator[_Line]:
    """Go over what a plan of a charge has to say until a moment, as if the charge point were always in reach."""
    opened = session.opened or session.created
    if part == 0 and session.start_source == "rfid":
        yield opened, "Authorize", _tag(session), {"idTagInfo": ACCEPTED}
    elif part == 0 and (session.start_source != "server-api" or session.index < world.charges.seeded):
        # What this API starts while the world runs is noted as a command.
        yield opened, "RemoteStartTransaction", remote_start(session), ACCEPTED
    begins = min((each.begin for each in session.segments if each.begin >= opened), default=NEVER)
    if begins <= last and begins < min(session.failed, session.stopped):
        yield from _transaction(session, part, begins, first, last)
    yield from _notifications(world, session, opened, last)


def _transaction(session: Session, part: int, begins: int, first: int, last: int) -> Iterator[_Line]:
    number = (session.index + 1) * 100 + part
    start = {**remote_start(session), "meterStart": session.energy(begins), "timestamp": utc_text(begins)}
    yield begins, "StartTransaction", start, {"idTagInfo": ACCEPTED, "transactionId": number}
    read = session.next_reading(max(begins, first - 1))
    for moment in range(read, min(session.stopping, last + 1), METER_SECONDS):
        if session.state(moment) == "charging":
            value = {"value": str(session.energy(moment)), "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
            reading = {"timestamp": utc_text(moment), "sampledValue": [value]}
            yield moment, "MeterValues", {"connectorId": 1, "transactionId": number, "meterValue": [reading]}, {}
    if session.stopping <= last and session.stop_reason in _FROM_AFAR:
        yield session.stopping, "RemoteStopTransaction", {"transactionId": number}, ACCEPTED
    if session.stopped <= last:
        reason = "Remote" if session.stop_reason in _FROM_AFAR else session.stop_reason
        stop: Row = {"transactionId": number, "meterStop": session.energy(session.stopped)}
        stop |= {"timestamp": utc_text(session.stopped), "reason": reason if reason in _REASONS else "Other"}
        yield session.stopped, "StopTransaction", stop, {"idTagInfo": ACCEPTED}


def _notifications(world: World, session: Session, opened: int, last: int) -> Iterator[_Line]:
    """Go over the statuses that a charge gives to its charge point; one that cannot be used has another status."""
    down = world.charge_point(session.charge_point).get("_down", ())
    known = None
    for moment in sorted({opened, *session.stage_moments(), session.failed + SECONDS_OF_ERROR}):
        if not opened <= moment <= last:
            continue
        status = status_while(session.state(moment))
        if session.failed <= moment:
            status = "faulted" if moment < session.failed + SECONDS_OF_ERROR else "available"
        if status != known and not any(begin < moment < (end or NEVER) for begin, end in down):
            yield moment, "StatusNotification", notification(status, moment), {}
        known = status


def remote_start(session: Session) -> Row:
    """Return where a charge starts, and who it is for, as OCPP says it."""
    return {"connectorId": 1, **_tag(session)}


def reservation(session: Session) -> Row:
    """Return what is asked of a charge point that is to wait for a charge."""
    return {**remote_start(session), "expiryDate": utc_text(session.failed), "reservationId": session.index + 1}


def _tag(session: Session) -> Row:
    return {"idTag": token_identifier(session.driver) if session.driver is not None else f"FC{session.index + 1}"}


def _moment(line: _Line) -> int:
    return line[0]
