"""What charge points and the API say to each other, in OCPP 1.6: commands, connections, faults and refused tags.

They are noted as they come, for the log of the charge point, and told to whoever listens. What is said in the course
of a charge is in `ocpp_charges`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from monta_async.simulator.carried import token_identifier
from monta_async.simulator.points import status_of
from monta_async.simulator.public import is_elsewhere
from monta_async.simulator.sessions import NEVER
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

EVENT_PREFIX = "monta:ocpp:"
ANSWERED = "OcppRequestResponse"
BROKEN = "OcppProtocolError"
UNANSWERED = "OcppRequestTimeout"
CONNECTED = "ChargePointConnected"
DISCONNECTED = "ChargePointDisconnected"
SECONDS_TO_ANSWER = 60
ACCEPTED = {"status": "Accepted"}
_STATUS = {
    "preparing": "Preparing",
    "charging": "Charging",
    "suspended-ev": "SuspendedEV",
    "suspended-evse": "SuspendedEVSE",
    "finishing": "Finishing",
    "reserved": "Reserved",
    "faulted": "Faulted",
}
"""Statuses as OCPP writes them; with any other the connector itself is free."""
_LONGEST_KEY = 50
_LONGEST_VALUE = 500


@dataclass(frozen=True, slots=True)
class Message:
    """A request with what became of it, or a change of the connection.

    Attributes:
        at: when it was answered, or given up; seconds since the epoch.
        event: what webhooks call it, without the prefix.
        number: what tells it from others; request and response have it in common.
        to_point: whether the charge point was asked; it asks otherwise.
        error: code and description, where the answer is a CALLERROR.
        sent: when it was sent, if that was earlier.
    """

    at: int
    event: str
    number: str
    action: str | None = None
    request: Row | None = None
    response: Row | None = None
    to_point: bool = False
    error: tuple[str, str] | None = None
    sent: int | None = None

    def lines(self) -> Iterator[tuple[int, str, str | list[Any]]]:
        """Go over what the log has of it: when, an id, and a text or a frame of OCPP-J."""
        if self.action is None:
            yield self.at, self.number, "Connected" if self.event == CONNECTED else "Disconnected"
            return
        asked = [2, self.number, self.action, self.request]
        yield self.at if self.sent is None else self.sent, f"{self.number}-2", asked
        if self.event == UNANSWERED:
            yield self.at, f"{self.number}-0", f"No answer to {self.action} {self.number}"
        elif self.error is not None:
            yield self.at, f"{self.number}-4", [4, self.number, *self.error, {}]
        else:
            yield self.at, f"{self.number}-3", [3, self.number, self.response]

    def body(self, point: Row) -> Row:
        """Return it as the payload of a webhook."""
        names = ("code", "description")
        direction = "to-charge-point" if self.to_point else "from-charge-point"
        return {
            "chargePointId": point["id"],
            "chargePointIdentity": point["_identity"],
            "direction": None if self.action is None else direction,
            "messageId": None if self.action is None else self.number,
            "action": self.action,
            "request": self.request,
            "response": self.response,
            "error": None if self.error is None else dict(zip(names, self.error, strict=True)),
        }


def row_of(point: Row, message: Message) -> Row:
    """Return what stands for a message where rows of tables are told of."""
    whose = {"teamId": point["teamId"], "operator": point["operator"]}
    return {"id": point["id"], **whose, "_point": point, "_message": message}


# What is noted as it comes


def watch(world: World) -> None:
    """Note from now on when charge points are lost and found again, and their faults."""
    for point in world.tables["charge-points"]:
        _compare(world, point)
    world.listeners.append(lambda name, row, _event: _compare(world, row) if name == "charge-points" else None)


def _compare(world: World, point: Row) -> None:
    is_out, is_faulty = point.get("_offlineSince") is not None, point.get("_faultSince") is not None
    was_out, was_faulty = point.get("_link", (None, False))
    if (was_out, was_faulty) == (is_out, is_faulty):
        return
    point["_link"] = is_out, is_faulty
    spells = point.setdefault("_out", [])
    if is_out:
        if not was_out:
            spells.append((read_utc_text(point["_offlineSince"]), NEVER))
        if was_out is False:
            _note(world, point, Message(world.now, DISCONNECTED, _number(world, point)))
    elif was_out:
        spells[-1] = (spells[-1][0], world.now)
        _note(world, point, Message(world.now, CONNECTED, _number(world, point)))
        boot = {"chargePointVendor": point["brandName"], "chargePointModel": point["modelName"]}
        interval = {"currentTime": world.now_text, "interval": 300, **ACCEPTED}
        _say(world, point, "BootNotification", boot, interval)
        _say(world, point, "StatusNotification", notification(status_of(world, point), world.now), {})
    elif was_out is not None:
        _say(world, point, "StatusNotification", notification(status_of(world, point), world.now), {})


def command(world: World, point: Row, action: str, request: Row, status: str = "Accepted") -> bool:
    """Send a charge point a command, and tell whether it took it.

    One that is in reach answers with the status, or that the command breaks the protocol. For one that is not, the
    command is given up after a minute. One of another operator is asked by that operator, out of our sight.
    """
    if is_elsewhere(point):
        return True
    number = _number(world, point)
    if point["_offlineSince"] is not None:
        ends = world.now + SECONDS_TO_ANSWER
        late = Message(ends, UNANSWERED, number, action, request, to_point=True, sent=world.now)
        point.setdefault("_log", []).append(late)
        world.agenda.at(ends, lambda: _tell(world, point, late))
        return False
    error = _violation(action, request)
    response = None if error is not None else {"status": status}
    event = ANSWERED if error is None else BROKEN
    _note(world, point, Message(world.now, event, number, action, request, response, to_point=True, error=error))
    return error is None


def _violation(action: str, request: Row) -> tuple[str, str] | None:
    """Return how a charge point refuses what breaks the protocol; only its settings can, as callers write them."""
    if action != "ChangeConfiguration":
        return None
    if request.get("value") is None:
        return "OccurenceConstraintViolation", "value is missing"  # OCPP 1.6 spells it so
    if len(request["key"]) > _LONGEST_KEY or len(request["value"]) > _LONGEST_VALUE:
        return "PropertyConstraintViolation", "key or value is too long"
    return None


def scanned(world: World, point: Row, driver: int, token: Row | None) -> bool:
    """Have a driver scan their tag, and tell whether they may charge with it."""
    if token is not None:
        world.tell("charge-auth-tokens", token, "scanned")
        if token["blockedAt"] is None:
            return True
    status = "Invalid" if token is None else "Blocked"
    tag = token_identifier(driver) if token is None else token["identifier"]
    _say(world, point, "Authorize", {"idTag": tag}, {"idTagInfo": {"status": status}})
    return False


def _say(world: World, point: Row, action: str, request: Row, response: Row) -> None:
    _note(world, point, Message(world.now, ANSWERED, _number(world, point), action, request, response))


def _note(world: World, point: Row, message: Message) -> None:
    point.setdefault("_log", []).append(message)
    _tell(world, point, message)


def _tell(world: World, point: Row, message: Message) -> None:
    world.tell("ocpp-messages", row_of(point, message), EVENT_PREFIX + message.event)


def _number(world: World, point: Row) -> str:
    return f"p{point['id']}-{world.now:x}-{len(point.get('_log', ()))}"


def notification(status: str, moment: int) -> Row:
    """Return what a charge point says when it has a new status, which is given as the API says it."""
    word = _STATUS.get(status, "Available")
    error = "OtherError" if word == "Faulted" else "NoError"
    return {"connectorId": 1, "errorCode": error, "status": word, "timestamp": utc_text(moment)}
