"""Putting the world together: every kind with what it begins with, and what answers every operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monta_async.simulator import (
    attached,
    audit,
    business,
    carried,
    charge_calls,
    charge_lists,
    hardware,
    insights,
    maps,
    money_calls,
    ocpp,
    people,
    places,
    points,
    pricing,
    public,
    reference,
    reports,
    statistics,
    subscriptions,
    tariffs,
    webhook_calls,
)
from monta_async.simulator.charges import charge_body
from monta_async.simulator.credentials import Credential
from monta_async.simulator.document import Document
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.ledger import Ledger
from monta_async.simulator.ocpp import Message
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.traffic import Traffic
from monta_async.simulator.webhooks import MESSAGES, UPDATES, Webhooks
from monta_async.simulator.world import World

_MODULES = (
    reference,
    places,
    points,
    public,
    attached,
    people,
    carried,
    pricing,
    tariffs,
    business,
    reports,
    subscriptions,
    money_calls,
)
_ACTIONS = (charge_calls, charge_lists, hardware, maps, statistics, insights, audit, webhook_calls)
KINDS: tuple[Kind, ...] = tuple(kind for module in _MODULES for kind in module.KINDS)


def build_world(
    document: Document,
    credentials: Sequence[Credential],
    seed: int,
    *,
    charges: int,
    charge_points: int,
    sites: int,
    teams: int,
    now: datetime,
    charges_per_day: float | None,
    traffic: bool,
) -> World:
    """Lay out a world with everything in it.

    Raises:
        ValueError: a size is out of range, or `now` has no time zone.
    """
    world = World(
        seed,
        charges=charges,
        charge_points=charge_points,
        sites=sites,
        teams=teams,
        now=now,
        charges_per_day=charges_per_day,
    )
    for kind in KINDS:
        world.open_table(kind.name, kind.first_id)
    world.ledger = Ledger(world)
    for kind in KINDS:
        if kind.lay is not None:
            kind.lay(world, document)
    ocpp.watch(world)
    world.audit = audit.AuditLog(world, credentials)
    world.webhooks = Webhooks(
        world,
        {kind.name: kind for kind in KINDS},
        {"charges": _charge, "wallet-transactions": _transaction, MESSAGES: _message, UPDATES: points.POINT.show},
        {each.client_id: number for number, each in enumerate(credentials, start=801)},
    )
    if traffic:
        Traffic(world)
        public.let_drivers_come(world)
    return world


def _charge(world: World, row: Row) -> Row:
    return charge_body(world, world.charges.session(row["_index"]))


def _transaction(world: World, row: Row) -> Row:
    return shown(world.ledger.of_charge(row["_charge"], row["_part"]) if "_charge" in row else row)


def _message(_world: World, row: Row) -> Row:
    message: Message = row["_message"]
    return message.body(row["_point"])


def build_handlers(document: Document) -> dict[str, Handler]:
    """Return what answers each operation but those of tokens and credentials, by operation id."""
    handlers: dict[str, Handler] = {}
    for kind in KINDS:
        handlers.update(kind.handlers(document))
    for module in (*_MODULES, *_ACTIONS):
        handlers.update(module.HANDLERS)
    return handlers
