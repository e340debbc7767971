"""Webhooks: who wants to hear of what, the batches that are sent, and what becomes of those that fail.

Events wait two seconds of the world's time and leave as one signed batch of at most a hundred. An answer other than 2xx
leaves its events pending; they are sent again every 60 s, and given up 24 h after they were first sent. Entries are
forgotten after 24 h, but none before it was sent, however far the world has been advanced in one go; at most the newest
ten thousand are kept. The secret signs the body as it is sent, which is JSON without white space. `pending` says how
many events of the receiver still wait after the batch.

What charge points say, and their statuses, are looked at only while somebody wants to hear of them.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx

from monta_async.signatures import SIGNATURE_HEADER, sign
from monta_async.simulator.access import operator_of_owners, owners_of, reaches
from monta_async.simulator.credentials import Credential
from monta_async.simulator.kinds import Kind
from monta_async.simulator.ocpp import EVENT_PREFIX, row_of
from monta_async.simulator.ocpp_charges import now_said
from monta_async.simulator.points import status_of
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row, RowId, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

CADENCE = 2
RETRY_SECONDS = 60
LIFE_SECONDS = 24 * 3600
BATCH = 100
_TIMEOUT = 10
_KEPT = 30
_MOST_ENTRIES = 10_000
MESSAGES = "ocpp-messages"
UPDATES = "charge-points-protocol-updates"
_ENTITIES = {"charges": "charge", MESSAGES: MESSAGES, UPDATES: "charge-point"}
"""What an event is about where its type is no kind of thing."""

Payload = Callable[[World, Row], Row]


def minified(value: Any) -> bytes:
    """Return JSON without white space, as it is signed and sent."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


@dataclass
class Subscriber:
    """The webhook settings of one pair of credentials."""

    credential: Credential
    config: Row
    due: int | None = None
    """When the next batch leaves; None while nothing waits."""


@dataclass
class Webhooks:
    """Keeps settings and entries, and sends what is due."""

    world: World
    kinds: dict[str, Kind]
    payloads: dict[str, Payload]
    consumer_ids: dict[str, int]
    subscribers: dict[str, Subscriber] = field(default_factory=dict)
    entries: dict[int, Row] = field(default_factory=dict)
    sent: deque[Delivery] = field(default_factory=lambda: deque(maxlen=_KEPT))

    def __post_init__(self) -> None:
        self._first = 70_000_001
        """The number of the oldest entry that is kept."""
        self._numbers = count(self._first)
        self._latest = (0, 0)
        self._statuses: dict[RowId, str] = {}
        self._said: set[str] = set()
        self._said_at = 0
        self.world.listeners.append(self._heard)
        self.world.meters_are_read = lambda: self._is_wanted("charges") or self._is_wanted(MESSAGES)

    def subscribe(self, client_id: str, subscriber: Subscriber | None) -> None:
        """Replace the settings of a pair of credentials; None deletes them."""
        self.subscribers.pop(client_id, None)
        if subscriber is not None:
            self.subscribers[client_id] = subscriber
        if not self._is_wanted(UPDATES):
            self._statuses.clear()
        elif not self._statuses:
            points = self.world.tables["charge-points"]
            self._statuses = {row["id"]: status_of(self.world, row) for row in points}

    def _is_wanted(self, name: str) -> bool:
        return any(name in each.config["eventTypes"] for each in self.subscribers.values())

    def _heard(self, name: str, row: Row, event: str) -> None:
        if not self.subscribers:
            return
        self._tell(name, row, event)
        if not self._is_wanted(MESSAGES) and not self._is_wanted(UPDATES):
            return
        latest = self.world.charges.latest_of
        if name == "charge-points":
            self._protocol(row, latest(row["id"]))
        elif name == "charges":
            session = self.world.charges.session(row["_index"])
            # Whatever its charge point says is told with the charge point, unless another charge has just begun there.
            if not session.external and latest(session.charge_point) is not session:
                self._protocol(self.world.charge_point(session.charge_point), session)

    def _tell(self, name: str, row: Row, event: str) -> None:
        entity = _ENTITIES.get(name) or (self.kinds[name].entity if name in self.kinds else None)
        if entity is None:
            return
        for subscriber in self.subscribers.values():
            if name in subscriber.config["eventTypes"] and _wants(self.world, subscriber, name, row):
                self._enter(subscriber, name, entity, row, event)

    def _protocol(self, point: Row, session: Session | None) -> None:
        """Tell what is said in the course of a charge now, and of a new status, to those who want to know."""
        if session is not None and self._is_wanted(MESSAGES):
            if self._said_at != self.world.now:
                self._said_at = self.world.now
                self._said.clear()
            for message in now_said(self.world, session):
                if message.number not in self._said:
                    self._said.add(message.number)
                    self._tell(MESSAGES, row_of(point, message), EVENT_PREFIX + message.event)
        if self._is_wanted(UPDATES) and not is_deleted(point):
            status = status_of(self.world, point)
            if self._statuses.setdefault(point["id"], status) != status:
                self._statuses[point["id"]] = status
                self._tell(UPDATES, point, "updated")

    def _enter(self, subscriber: Subscriber, name: str, entity: str, row: Row, event: str) -> None:
        world = self.world
        gone = event == "deleted" or (name in self.kinds and is_deleted(row))
        body = None if gone else self.payloads[name](world, row) if name in self.payloads else self._show(name, row)
        self._forget()
        number = next(self._numbers)
        entity_id = row["id"] if "id" in row else (body or {}).get("id")
        self.entries[number] = {
            "id": number,
            "consumerId": self.consumer_ids[subscriber.credential.client_id],
            "operatorId": operator_of_owners(owners_of(world, name, row)),
            "eventType": name,
            "payload": {
                "entityType": entity,
                "entityId": str(entity_id),
                "eventType": event,
                "eventTime": self._event_time(),
                "payload": body,
            },
            "status": "pending",
            "error": None,
            "createdAt": world.now_text,
            "updatedAt": world.now_text,
            "_client": subscriber.credential.client_id,
            "_since": world.now,
            "_sent": None,
            "_waits": True,
        }
        if subscriber.due is None:
            subscriber.due = world.now + CADENCE

    def _event_time(self) -> str:
        """Return the moment with milliseconds that put the events of one second in order."""
        second, millisecond = self._latest
        self._latest = (self.world.now, min(999, millisecond + 1) if second == self.world.now else 0)
        return f"{utc_text(self.world.now)[:-1]}.{self._latest[1]:03d}Z"

    def _show(self, name: str, row: Row) -> Row:
        return self.kinds[name].show(self.world, row)

    def waiting(self, client_id: str) -> list[Row]:
        """Return the entries that wait to be sent, oldest first; those too old are given up."""
        self._forget()
        return [each for each in self.entries.values() if each["_client"] == client_id and each["_waits"]]

    def _forget(self) -> None:
        """Give up what has been tried for a day, and forget what is older, or too many."""
        while self._first in self.entries:
            entry = self.entries[self._first]
            is_wanted = entry["_waits"] and entry["_client"] in self.subscribers
            since = entry["_sent"] if is_wanted else entry["_since"]
            is_young = since is None or self.world.now - since < LIFE_SECONDS
            if is_young and len(self.entries) <= _MOST_ENTRIES:
                return
            del self.entries[self._first]
            self._first += 1

    def next_due(self) -> int | None:
        """Return when the next batch is due, or None when nothing waits."""
        return min((each.due for each in list(self.subscribers.values()) if each.due is not None), default=None)

    async def deliver(self, client: httpx.AsyncClient) -> list[Delivery]:
        """Send every batch that is due now, one after the other; return what was sent and what was answered."""
        sent: list[Delivery] = []
        for subscriber in list(self.subscribers.values()):
            while (ready := self._next_batch(subscriber)) is not None:
                delivery, batch = ready
                error = await self._send(client, delivery)
                sent.append(delivery)
                with self.world.lock:
                    self._settle(subscriber, delivery, batch, error)
        return sent

    def _next_batch(self, subscriber: Subscriber) -> tuple[Delivery, list[Row]] | None:
        """Return what is to be sent now, or None; the world may change again as soon as it is told."""
        with self.world.lock:
            if subscriber.due is None or subscriber.due > self.world.now:
                return None
            waiting = self.waiting(subscriber.credential.client_id)
            if not waiting:
                subscriber.due = None
                return None
            batch = waiting[:BATCH]
            return self._batch(subscriber, batch, len(waiting) - len(batch)), batch

    def _batch(self, subscriber: Subscriber, batch: list[Row], pending: int) -> Delivery:
        config = subscriber.config
        content = minified(
            {
                "entries": [each["payload"] for each in batch],
                "pending": pending,
                "timestamp": self.world.now * 1000,
            }
        )
        headers = (config.get("customHeaders") or {}).get("headers", {}) | {
            "Content-Type": "application/json",
            SIGNATURE_HEADER: sign(config["webhookSecret"], content),
        }
        return Delivery(config["webhookUrl"], content, headers, at=self.world.now, events=len(batch))

    async def _send(self, client: httpx.AsyncClient, delivery: Delivery) -> tuple[str, str] | None:
        """Send a batch, and return what went wrong."""
        try:
            answer = await client.post(
                delivery.url, content=delivery.content, headers=delivery.headers, timeout=_TIMEOUT
            )
        except httpx.HTTPError as failure:
            return type(failure).__name__, str(failure) or "no answer"
        delivery.status = answer.status_code
        return None if answer.is_success else (str(answer.status_code), answer.text[:500])

    def _settle(
        self, subscriber: Subscriber, delivery: Delivery, batch: list[Row], error: tuple[str, str] | None
    ) -> None:
        """Note what became of a batch, and when the next one is due."""
        self.sent.append(delivery)
        for each in batch:
            each["_sent"] = each["_sent"] or delivery.at
            each["status"] = "completed" if error is None else "failed"
            each["_waits"] = error is not None
            each["error"] = None if error is None else {"errorCode": error[0], "errorMessage": error[1]}
            each["updatedAt"] = self.world.now_text
        if error is not None:
            subscriber.due = self.world.now + RETRY_SECONDS
        elif not self.waiting(subscriber.credential.client_id):
            subscriber.due = None


@dataclass
class Delivery:
    """One batch that was sent, with the status of the answer; None when there was no answer."""

    url: str
    content: bytes
    headers: dict[str, str] = field(repr=False)
    status: int | None = None
    at: int = 0
    """The moment in the world's time."""
    events: int = 0


def _wants(world: World, subscriber: Subscriber, name: str, row: Row) -> bool:
    """Tell whether an event lies within the reach of the credentials and the teams of the settings."""
    owners = owners_of(world, name, row)
    limit = subscriber.config.get("teamIds")
    within = tuple(each for each in owners if not limit or each.team is None or each.team in limit)
    return bool(within or not owners) and reaches(world, subscriber.credential, within)
