"""Listing charges, with every filter.

The API documents no order of the list; charges come newest first. It is said to serve 20,000 charges a query, but not
what it does beyond; here `meta` counts all of them, and pages beyond are empty.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from monta_async.simulator import conditions
from monta_async.simulator.access import reached_teams
from monta_async.simulator.bitsets import greatest_first
from monta_async.simulator.book import Condition
from monta_async.simulator.call import Call
from monta_async.simulator.charges import charge_body
from monta_async.simulator.kinds import Handler
from monta_async.simulator.paging import envelope, start_of, wanted
from monta_async.simulator.tables import Row
from monta_async.simulator.times import read_utc_text


def _conditions(call: Call) -> list[Condition]:
    """Return what the charges of a list have to be."""
    world, query = call.world, call.query
    of_team = conditions.owned_by
    made: list[Condition] = []
    if query.get("operatorRole") == "payer":
        of_team = conditions.paid_by
        query = {"operatorId": call.default_operator, **query}
    else:
        made.append(conditions.at_home(world))
    operator_of = {row["id"]: row["operatorId"] for row in world.tables["teams"]}
    tests: dict[str, Callable[[Any], Condition]] = {
        "chargePointId": lambda value: conditions.at_charge_point(world, value),
        "siteId": lambda value: conditions.at_site(world, value),
        "teamId": lambda value: of_team(world, lambda team: team == value),
        "state": lambda value: conditions.in_state(world, value),
        "operatorId": lambda value: of_team(world, lambda team: operator_of.get(team) == value),
        "partnerExternalId": lambda value: conditions.keyed(world, value),
        "chargeAuthType": lambda value: conditions.authorised(world, value, query["chargeAuthId"]),
        "fromUpdatedDate": lambda value: conditions.changed(world, read_utc_text(value)),
    }
    made += [test(query[name]) for name, test in tests.items() if name in query]
    mine = reached_teams(world, call.credential)
    if mine is not None:
        made.append(of_team(world, mine.__contains__))
    spans = (("fromDate", "toDate", conditions.created), ("fromCompletedDate", "toCompletedDate", conditions.completed))
    for first, last, within in spans:
        if first in query or last in query:
            made.append(within(world, call.moment(first), call.moment(last)))
    return made


def _list(call: Call) -> Row:
    book = call.world.charges
    chosen = book.chosen(_conditions(call))
    total = chosen.bit_count()
    page, per_page = wanted(call)
    begin_at = start_of(call)
    window = call.spec.operation.window
    most = total if window is None or window.rows is None else window.rows
    count = max(0, min(per_page, most - begin_at))
    rows = [charge_body(call.world, book.session(index)) for index in islice(greatest_first(chosen, begin_at), count)]
    return envelope(rows, page, per_page, total)


HANDLERS: dict[str, Handler] = {"get-charges": _list}
