"""Webhooks: who wants to hear of what, the batches that are sent, and what becomes of those that fail.

Events wait two seconds of the world's time and leave as one signed batch of at most a hundred. An answer other than 2xx
leaves its events pending; they are sent again every 60 s, and given up after 24 h. Entries older than that are
forgotten. The secret signs the body as it is sent, which is JSON without white space. `pending` says how many events
of the receiver still wait after the batch.
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
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

CADENCE = 2
RETRY_SECONDS = 60
LIFE_SECONDS = 24 * 3600
BATCH = 100
_TIMEOUT = 10
_KEPT = 30

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
        self._numbers = count(70_000_001)
        self._latest = (0, 0)
        self.world.listeners.append(self._heard)
        self.world.meters_are_read = lambda: any(
            "charges" in each.config["eventTypes"] for each in self.subscribers.values()
        )

    def _heard(self, name: str, row: Row, event: str) -> None:
        entity = {"charges": "charge", "wallet-transactions": "wallet-transaction"}.get(name)
        if entity is None and name in self.kinds:
            entity = self.kinds[name].entity
        if entity is None:
            return
        for subscriber in self.subscribers.values():
            if name in subscriber.config["eventTypes"] and _wants(self.world, subscriber, name, row):
                self._enter(subscriber, name, entity, row, event)

    def _enter(self, subscriber: Subscriber, name: str, entity: str, row: Row, event: str) -> None:
        world = self.world
        gone = event == "deleted" or (name in self.kinds and is_deleted(row))
        body = None if gone else self.payloads[name](world, row) if name in self.payloads else self._show(name, row)
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
        now = self.world.now
        for number, entry in list(self.entries.items()):
            if now - entry["_since"] < LIFE_SECONDS:
                break
            del self.entries[number]
        return [each for each in list(self.entries.values()) if each["_client"] == client_id and each["_waits"]]

    def next_due(self) -> int | None:
        """Return when the next batch is due, or None when nothing waits."""
        return min((each.due for each in list(self.subscribers.values()) if each.due is not None), default=None)

    async def deliver(self, client: httpx.AsyncClient) -> list[Delivery]:
        """Send every batch that is due now, one after the other; return what was sent and what was answered."""
        sent: list[Delivery] = []
        for client_id, subscriber in list(self.subscribers.items()):
            while subscriber.due is not None and subscriber.due <= self.world.now:
                waiting = self.waiting(client_id)
                batch, rest = waiting[:BATCH], waiting[BATCH:]
                if not batch:
                    subscriber.due = None
                    break
                delivery = await self._send(client, subscriber, batch, len(rest))
                sent.append(delivery)
                self.sent.append(delivery)
                delivered = delivery.status is not None and httpx.codes.is_success(delivery.status)
                if not delivered:
                    subscriber.due = self.world.now + RETRY_SECONDS
                elif not rest:
                    subscriber.due = None
        return sent

    async def _send(
        self, client: httpx.AsyncClient, subscriber: Subscriber, batch: list[Row], pending: int
    ) -> Delivery:
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
        delivery = Delivery(config["webhookUrl"], content, headers, at=self.world.now, events=len(batch))
        try:
            answer = await client.post(config["webhookUrl"], content=content, headers=headers, timeout=_TIMEOUT)
            delivery.status = answer.status_code
            error = None if answer.is_success else (str(answer.status_code), answer.text[:500])
        except httpx.HTTPError as failure:
            error = (type(failure).__name__, str(failure) or "no answer")
        for each in batch:
            each["status"] = "completed" if error is None else "failed"
            each["_waits"] = error is not None
            each["error"] = None if error is None else {"errorCode": error[0], "errorMessage": error[1]}
            each["updatedAt"] = self.world.now_text
        return delivery


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
