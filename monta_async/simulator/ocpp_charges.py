"""What charge points and the API say to each other in the course of charges: one source for logs and for webhooks.

It follows from the plans of the charges, and is worked out when somebody wants to know. While a charge point is out of
reach nothing is said; the beginning and the end of a transaction are sent once it is back, as OCPP has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from monta_async.simulator.carried import token_identifier
from monta_async.simulator.ocpp import ACCEPTED, ANSWERED, UNANSWERED, Message, notification
from monta_async.simulator.points import SECONDS_OF_ERROR, status_while
from monta_async.simulator.sessions import METER_SECONDS, NEVER, STOPPING_SECONDS, Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_CHARGES_LOGGED = 20
_FROM_AFAR = frozenset(
    {"Remote", "KwhLimit", "PriceLimit", "SocLimit", "BeReadyAt", "TeamFrozen", "ChargePointDeleted"}
)
"""Why a charge stops that the API stops by a command."""
_REASONS = frozenset({"Remote", "EVDisconnected", "Local", "Reboot", "UnlockCommand"})
_QUEUED = frozenset({"StartTransaction", "StopTransaction"})
_AFTER = frozenset({"stopped", "releasing", "released", "completed"})
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
    point = world.charge_point(session.charge_point)
    lines = sorted(_script(world, session, first, last), key=lambda line: line[0])
    sent = (_sent(point, session.index, line) for line in lines)
    return [message for message in sent if message is not None and first <= message.at <= last]


def _sent(point: Row, index: int, line: _Line) -> Message | None:
    """Return what becomes of a request: out of reach it waits, is given up, or is never made."""
    moment, action, request, response = line
    kind = "".join(letter for letter in action if letter.isupper()) + request.get("status", "")[:3]
    number = f"c{index}-{moment:x}-{kind}"
    back = next((end for begin, end in point.get("_out", ()) if begin < moment < end), None)
    if back is None or action in _QUEUED:
        return Message(back or moment, ANSWERED, number, action, request, response, action in _COMMANDS)
    if action not in _COMMANDS:
        return None
    late = moment + STOPPING_SECONDS
    return Message(late, UNANSWERED, number, action, request, None, to_point=True, sent=moment)


def _script(world: World, session: Session, first: int, last: int) -> Iterator[_Line]:
    """Go over what a charge has to say until a moment, as if its charge point were always in reach."""
    down = world.charge_point(session.charge_point).get("_down", ())
    # What this API starts while the world runs is noted as a command.
    is_opened = session.start_source == "server-api" and session.index >= world.charges.seeded
    number, runs, known = (session.index + 1) * 100, False, None
    for plan, moment, until in _stages(session, last):
        state = plan.state(moment)
        if not is_opened and state != "paying" and moment < plan.failed:
            is_opened = True
            yield _opening(session, moment)
        if state in ("charging", "paused") and not runs:
            runs, number = True, number + 1
            start = {"meterStart": plan.energy(moment), "timestamp": utc_text(moment)}
            answer = {"idTagInfo": ACCEPTED, "transactionId": number}
            yield moment, "StartTransaction", remote_start(session) | start, answer
        if state == "charging":
            for at in range(plan.next_reading(max(moment, first - 1)), until, METER_SECONDS):
                yield at, "MeterValues", _reading(plan, number, at), {}
        elif state == "stopping" and plan.stop_reason in _FROM_AFAR:
            yield moment, "RemoteStopTransaction", {"transactionId": number}, ACCEPTED
        elif state in _AFTER and runs:
            runs = False
            reason = "Remote" if plan.stop_reason in _FROM_AFAR else plan.stop_reason
            stop = {"transactionId": number, "meterStop": plan.energy(moment), "timestamp": utc_text(moment)}
            stop["reason"] = reason if reason in _REASONS else "Other"
            yield moment, "StopTransaction", stop, {"idTagInfo": ACCEPTED}
        status = status_while(plan, moment)
        if status != known and not any(begin < moment < (end or NEVER) for begin, end in down):
            yield moment, "StatusNotification", notification(status, moment), {}
        known = status


def _stages(session: Session, last: int) -> Iterator[tuple[Session, int, int]]:
    """Go over the stages of a charge: the plan that it had, when the stage begins, and until before which moment."""
    plans = [*session.earlier, session]
    ends = [each.planned for each in plans[1:]] + [last]
    for plan, end in zip(plans, ends, strict=True):
        begins = plan.planned or plan.created
        moments = sorted({begins, *plan.stage_moments(), plan.failed + SECONDS_OF_ERROR})
        moments = [moment for moment in moments if begins <= moment <= min(end, last)]
        yield from ((plan, moment, until) for moment, until in pairwise([*moments, min(end, last) + 1]))


def _opening(session: Session, moment: int) -> _Line:
    if session.start_source == "rfid":
        return moment, "Authorize", _tag(session), {"idTagInfo": ACCEPTED}
    return moment, "RemoteStartTransaction", remote_start(session), ACCEPTED


def _reading(session: Session, number: int, moment: int) -> Row:
    value = {"value": str(session.energy(moment)), "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    reading = {"timestamp": utc_text(moment), "sampledValue": [value]}
    return {"connectorId": 1, "transactionId": number, "meterValue": [reading]}


def remote_start(session: Session) -> Row:
    """Return where a charge starts, and who it is for, as OCPP says it."""
    return {"connectorId": 1, **_tag(session)}


def reservation(session: Session) -> Row:
    """Return what is asked of a charge point that is to wait for a charge."""
    return {**remote_start(session), "expiryDate": utc_text(session.failed), "reservationId": session.index + 1}


def _tag(session: Session) -> Row:
    return {"idTag": token_identifier(session.driver) if session.driver is not None else f"FC{session.index + 1}"}
