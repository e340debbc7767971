"""Insights and reports: sums over charges, which therefore agree with them to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from monta_async.simulator.access import reached_teams
from monta_async.simulator.bill import Totals, net_of, totals
from monta_async.simulator.bitsets import greatest_first
from monta_async.simulator.book import Condition
from monta_async.simulator.call import Call
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.charge_calls import check_span
from monta_async.simulator.conditions import at_charge_point, at_site, completed, created, owned_by, paid_by
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler
from monta_async.simulator.paging import page_of
from monta_async.simulator.people import member_id
from monta_async.simulator.statistics import days
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_HUNDRED = 100
_KINDS = ("sponsored", "operator", "external")
_NO_MEMBER_COSTS: Row = {"memberCostGroupId": None, "memberCostGroupName": None, "memberCostGroupPrice": None}


class _Charged(NamedTuple):
    """A completed charge, as far as sums go by it; `number` is its index."""

    number: int
    kind: str
    charge_point: int
    payer: int
    driver: int | None
    start_source: str


@dataclass(slots=True)
class _Sums:
    """What charges come to: energy in Wh, money in minor units."""

    sessions: int = 0
    watt_hours: int = 0
    price: int = 0
    cost: int = 0
    net: int = 0

    def add(self, each: Totals) -> None:
        self.sessions += 1
        self.watt_hours += each.watt_hours
        self.price += each.price
        self.cost += each.cost
        self.net += net_of(each.price)


_ByKind = defaultdict[str, _Sums]


def _by_kind() -> _ByKind:
    return defaultdict(_Sums)


def _charged(world: World, *wanted: Condition) -> Iterator[_Charged]:
    """Go over the completed charges for which conditions hold, newest first; those of the past are not made for it."""
    book, sizes = world.charges, world.sizes
    for index in greatest_first(book.chosen([completed(world), *wanted])):
        session = book.kept.get(index)
        if session is not None:
            who = (session.kind, session.charge_point, session.payer, session.driver, session.start_source)
        else:
            traits = book.past.traits(index)
            point = sizes.first_charge_point + index % sizes.charge_points
            who = ("operator", point, sizes.first_team + traits.payer, traits.driver, traits.start_source)
        yield _Charged(index, *who)


def _insights(call: Call) -> Row:
    """Sum up the completed charges that were created in a range of days, by their kind, in minor units."""
    world, query = call.world, call.query
    begin, end = days(call)
    wanted = [created(world, begin, end - 1)]
    if (team := query.get("teamId")) is not None:
        wanted.append(_of_team(world, lambda each: each == team))
    if (point := query.get("chargePointId")) is not None:
        wanted.append(at_charge_point(world, point))
    if (site := query.get("siteId")) is not None:
        wanted.append(at_site(world, site))
    mine = reached_teams(world, call.credential)
    if mine is not None:
        wanted.append(_of_team(world, mine.__contains__))
    of_team = world.tables["teams"].get(team)
    operator_id = call.default_operator if of_team is None else of_team["operatorId"]
    member = query.get("teamMemberId")
    kinds, whole = {kind: _Sums() for kind in _KINDS}, _Sums()
    for each in _charged(world, *wanted):
        if member is None or member_id(world, each.payer, each.driver) == member:
            spent = totals(world, each.number)
            kinds[each.kind].add(spent)
            whole.add(spent)
    entries = [(f"total-completed-{kind}-charges", of_kind) for kind, of_kind in kinds.items()]
    entries.append(("total-completed-charges", whole))
    return {
        "type": "completed-charges-insights",
        "fromDate": query["fromDate"],
        "toDate": query["toDate"],
        "title": "Completed charges",
        "operator": world.tables["operators"].rows[operator_id],
        "currency": CURRENCY,
        "insights": [{"type": name, "summary": _summary(each)} for name, each in entries],
    }


def _of_team(world: World, test: Callable[[int], bool]) -> Condition:
    """Of the team that owns the charge point, or of the payer where another operator owns that."""
    past = owned_by(world, test).past
    return Condition(past, lambda session: test(session.payer if session.external else session.team))


def _summary(sums: _Sums) -> Row:
    return {
        "totalKwh": sums.watt_hours / 1000,
        "totalPrice": sums.price,
        "totalCost": sums.cost,
        "totalSessions": sums.sessions,
    }


# Reports of a team


def _of_report(call: Call, of_team: Callable[[World, Callable[[int], bool]], Condition]) -> Iterator[_Charged]:
    """Go over the charges of a team that were completed in a range of moments."""
    world = call.world
    begin, end = check_span(call.query["fromDate"], call.query["toDate"])
    team = call.row("teams", call.query["teamId"])["id"]
    return _charged(world, completed(world, begin, end), of_team(world, lambda each: each == team))


def _summed(by_kind: _ByKind, **more: Any) -> list[Row]:
    """Return the sums of each kind that there are charges of."""
    return [
        {
            "chargeType": kind,
            "totalSessions": sums.sessions,
            "totalKwh": sums.watt_hours / 1000,
            "totalNetPrice": sums.net / _HUNDRED,
            "totalVat": (sums.price - sums.net) / _HUNDRED,
            "totalGrossPrice": sums.price / _HUNDRED,
            **more,
        }
        for kind in _KINDS
        if (sums := by_kind.get(kind)) is not None
    ]


def _ids(call: Call, name: str) -> set[int] | None:
    """Read a list of ids separated by commas."""
    text = call.query.get(name)
    if text is None or not text.strip():
        return None
    try:
        return {int(part) for part in text.split(",")}
    except ValueError:
        msg = f"{name} must be ids separated by commas"
        raise bad_request(msg) from None


def _chargers(call: Call) -> Any:
    world = call.world
    wanted = _ids(call, "chargePointIds")
    by_point: defaultdict[int, _Sums] = defaultdict(_Sums)
    newest: dict[int, int] = {}
    last: defaultdict[int, int] = defaultdict(int)
    for each in _of_report(call, owned_by):
        by_point[each.charge_point].add(totals(world, each.number))
        session = world.charges.kept.get(each.number)
        if session is not None:
            last[each.charge_point] = max(last[each.charge_point], session.completed)
        else:
            newest.setdefault(each.charge_point, each.number)  # among those of the past it was completed last
    for point, number in newest.items():
        last[point] = max(last[point], world.charges.past.moments(number).completed)
    rows = [
        {
            "teamId": point["teamId"],
            "chargePointId": point["id"],
            "lastChargeAt": utc_text(last[point["id"]]) if point["id"] in last else None,
            "consumptions": [{"totalSessions": sums.sessions, "totalKwh": sums.watt_hours / 1000}],
        }
        for point in world.tables["charge-points"]
        if point["teamId"] == call.query["teamId"] and (wanted is None or point["id"] in wanted)
        for sums in [by_point[point["id"]]]
    ]
    return page_of(call, rows)


def _by_driver(call: Call) -> Iterator[tuple[Row, _ByKind]]:
    world = call.world
    wanted = _ids(call, "teamMemberIds")
    by_member: defaultdict[int | None, _ByKind] = defaultdict(_by_kind)
    for each in _of_report(call, paid_by):
        by_member[member_id(world, each.payer, each.driver)][each.kind].add(totals(world, each.number))
    for member in world.tables["team-members"]:
        if member["teamId"] == call.query["teamId"] and (wanted is None or member["id"] in wanted):
            known = {"teamId": member["teamId"], "teamMemberId": member["id"], "userId": member["userId"] or 0}
            yield known, by_member[member["id"]]


def _drivers(call: Call) -> Any:
    return page_of(call, [known | {"consumptions": _summed(by_kind)} for known, by_kind in _by_driver(call)])


def _member_costs(call: Call) -> Any:
    rows = []
    for known, by_kind in _by_driver(call):
        consumptions = _summed(by_kind, **_NO_MEMBER_COSTS)
        for each, country in zip(
            consumptions, _summed(by_kind, countryCode="DK", memberCostGroupPrice=None), strict=True
        ):
            del country["chargeType"]
            each["countryBreakdown"] = [country]
        rows.append(known | {"consumptions": consumptions})
    return page_of(call, rows)


def _tokens(call: Call) -> Any:
    by_tag: defaultdict[str, _ByKind] = defaultdict(_by_kind)
    for each in _of_report(call, paid_by):
        if each.start_source == "rfid" and each.driver is not None:
            by_tag[token_identifier(each.driver)][each.kind].add(totals(call.world, each.number))
    rows = [
        {
            "id": token["id"],
            "identifier": token["identifier"],
            "type": token["type"],
            "consumptions": _summed(by_tag[token["identifier"]], **_NO_MEMBER_COSTS),
        }
        for token in call.world.tables["charge-auth-tokens"]
        if token["identifier"] in by_tag
    ]
    return page_of(call, rows)


HANDLERS: dict[str, Handler] = {
    "get-charges-insights": _insights,
    "get-insights-charges-charger-report": _chargers,
    "get-insights-charges-driver-report": _drivers,
    "get-insights-charges-driver-member-costs-report": _member_costs,
    "get-insights-charges-charge-auth-token-report": _tokens,
}
