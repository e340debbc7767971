"""What charges can have to be: told of those of the past all at once, and of those that are kept one by one."""

from __future__ import annotations

from collections.abc import Callable

from monta_async.simulator.bitsets import of, of_range
from monta_async.simulator.book import Condition
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.charges import charge_auth
from monta_async.simulator.past import SERVER_API
from monta_async.simulator.sessions import NEVER, Session
from monta_async.simulator.world import World

_DIGITS = 19


def just(world: World, index: int | None) -> Condition:
    """The charge at an index; none at all for None."""
    numbers = [] if index is None or index >= world.charges.seeded else [index]
    return Condition(of(numbers), lambda session: session.index == index)


def at_home(world: World) -> Condition:
    """Not at a charge point of another operator."""
    return Condition(of_range(0, world.charges.seeded), lambda session: not session.external)


def at_charge_point(world: World, charge_point_id: int) -> Condition:
    """At a charge point."""
    number = charge_point_id - world.sizes.first_charge_point
    past = world.charges.past.by_charge_point(lambda each: each == number)
    return Condition(past, lambda session: session.charge_point == charge_point_id)


def at_site(world: World, site_id: int) -> Condition:
    """At a site, as of the start."""
    number = site_id - world.sizes.first_site
    return Condition(world.charges.past.by_site(lambda each: each == number), lambda session: session.site == site_id)


def owned_by(world: World, test: Callable[[int], bool]) -> Condition:
    """At a charge point of a team for whose id a test holds, as of the start."""
    first = world.sizes.first_team
    return Condition(world.charges.past.by_owner(lambda team: test(first + team)), lambda session: test(session.team))


def paid_by(world: World, test: Callable[[int], bool]) -> Condition:
    """Paid by a team for whose id a test holds."""
    first = world.sizes.first_team
    held = [test(first + team) for team in range(world.sizes.teams)]
    past = world.charges.past.by_traits(lambda traits: held[traits.payer])
    return Condition(past, lambda session: test(session.payer))


def created(world: World, first: int | None, last: int | None) -> Condition:
    """Created from one moment to another, both included; None has no bound."""
    begin, end = 0 if first is None else first, NEVER if last is None else last
    return Condition(world.charges.past.created(begin, end), lambda session: begin <= session.created <= end)


def completed(world: World, first: int | None = None, last: int | None = None) -> Condition:
    """Completed from one moment to another, both included; None has no bound, and what is to come is not there yet."""
    now = world.now
    begin, end = 0 if first is None else first, now if last is None else min(last, now)
    past = world.charges.past.completed(begin, end)
    return Condition(past, lambda session: begin <= session.completed <= end and session.failed > now)


def changed(world: World, since: int) -> Condition:
    """Changed at a moment or later."""
    past = world.charges.past

    def holds(session: Session) -> bool:
        return session.last_change(world.now) >= since

    sure = past.since(since)
    doubtful = range(past.since(since - world.session_limit), sure)
    late = of(index for index in doubtful if holds(world.charges.session(index)))
    return Condition(late | of_range(sure, past.count), holds)


def in_state(world: World, state: str) -> Condition:
    """In a state now; a pause has two more names, by who has paused."""
    if state == "completed":
        return completed(world)
    past = world.charges.past
    settled = past.settled()

    def holds(session: Session) -> bool:
        if state.startswith("suspended"):
            return session.suspended(world.now) == state
        return session.state(world.now) == state

    going_on = of(index for index in range(settled, past.count) if holds(world.charges.session(index)))
    over = past.failed() & of_range(0, settled) if state == "stopped" else 0
    return Condition(going_on | over, holds)


def keyed(world: World, key: str) -> Condition:
    """With a key that the partner gave it; the empty one means none."""
    past = world.charges.past
    number = key.removeprefix("order-")
    if not key:
        with_it = past.by_traits(lambda traits: traits.start_source != SERVER_API)
    elif number.isdecimal() and len(number) < _DIGITS and 0 < int(number) <= past.count:
        with_it = of([int(number) - 1] if past.partner_external_id(int(number) - 1) == key else [])
    else:
        with_it = 0

    def holds(session: Session) -> bool:
        value = session.fields.get("partnerExternalId")
        return ("" if value is None else str(value)) == key

    return Condition(with_it, holds)


def authorised(world: World, kind: str, identifier: str) -> Condition:
    """By a driver who identified with something."""

    def holds(session: Session) -> bool:
        auth = charge_auth(session)
        return auth is not None and (auth["type"], auth["id"]) == (kind, identifier)

    past = world.charges.past.by_traits(
        lambda traits: (traits.start_source, kind, token_identifier(traits.driver)) == ("rfid", "rfid", identifier)
    )
    return Condition(past, holds)
