"""Listing charges, with every filter.

The API documents no order of the list; charges come newest first. It is said to serve 20,000 charges a query, but not
what it does beyond; here `meta` counts all of them, and pages beyond are empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Any

from monta_async.simulator.access import reached_teams
from monta_async.simulator.call import Call
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.catalog import DRIVERS
from monta_async.simulator.charges import (
    charge_auth,
    charge_body,
)
from monta_async.simulator.kinds import Handler
from monta_async.simulator.paging import envelope, start_of, wanted
from monta_async.simulator.sessions import partner_external_id, start_source
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text
from monta_async.simulator.world import World

Condition = Callable[[int], bool]
_DIGITS = 19


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
    teams = world.tables["teams"].rows
    team_of = owner_of
    if query.get("operatorRole") == "payer":
        team_of = payer_of
        query = {"operatorId": call.default_operator, **query}
    if all(row["operatorId"] == query.get("operatorId") for row in teams.values()):
        # Every charge is of that operator; with a million of them there is no need to look.
        query = {name: value for name, value in query.items() if name != "operatorId"}
    tests: dict[str, Callable[[int, Any], bool]] = {
        "chargePointId": lambda index, value: _point_of(world, index) == value,
        "siteId": lambda index, value: _site_of(world, index) == value,
        "teamId": lambda index, value: team_of(world, index) == value,
        "state": lambda index, value: _is_in(world, index, value),
        "operatorId": lambda index, value: bool(teams[team_of(world, index)]["operatorId"] == value),
        "partnerExternalId": lambda index, value: (_external_id(world, index) or "") == value,
        "chargeAuthType": lambda index, value: _auth(world, index) == (value, query["chargeAuthId"]),
        "fromUpdatedDate": lambda index, value: book.session(index).last_change(world.now) >= read_utc_text(value),
    }
    made = [partial(_holds, test, query[name]) for name, test in tests.items() if name in query]
    mine = reached_teams(world, call.credential)
    if mine is not None:
        made.append(partial(_holds, lambda index, _: team_of(world, index) in mine, None))
    conditions: list[Condition] = list(made)
    for name, first in (("fromCompletedDate", True), ("toCompletedDate", False)):
        if (bound := call.moment(name)) is not None:
            conditions.append(_completed(world, bound, first=first))
    return conditions


def _is_in(world: World, index: int, state: str) -> bool:
    if state.startswith("suspended"):
        return world.charges.session(index).suspended(world.now) == state
    return world.charges.state(index) == state


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
    if call.query.get("operatorRole") != "payer":
        chosen = book.at_home(chosen)
    conditions = _conditions(call)
    page, per_page = wanted(call)
    begin_at = start_of(call)
    window = call.spec.operation.window
    most = len(chosen) if window is None or window.rows is None else window.rows
    count = max(0, min(per_page, most - begin_at))
    indexes: Iterable[int]
    if conditions:
        matches = (i for i in chosen if all(condition(i) for condition in conditions))
        skipped = sum(1 for _ in islice(matches, begin_at))
        indexes = list(islice(matches, count))
        total = skipped + len(indexes) + sum(1 for _ in matches)
    else:
        indexes, total = chosen[begin_at : begin_at + count], len(chosen)
    return envelope([charge_body(world, book.session(index)) for index in indexes], page, per_page, total)


HANDLERS: dict[str, Handler] = {"get-charges": _list}
