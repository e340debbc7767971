"""Insights and reports: sums over charges, which therefore agree with them to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from monta_async.simulator.bill import net_of, totals
from monta_async.simulator.bitsets import greatest_first
from monta_async.simulator.book import Condition
from monta_async.simulator.call import Call
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.catalog import CURRENCY, OPERATOR
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


class _Charged(NamedTuple):
    """A completed charge, as far as sums go by it: its index, by whom and where, Wh, minor units."""

    number: int
    kind: str
    charge_point: int
    payer: int
    driver: int | None
    start_source: str
    watt_hours: int
    price: int
    cost: int


def _charged(world: World, *wanted: Condition) -> Iterator[_Charged]:
    """Go over the completed charges for which conditions hold; those of the past are not made for it."""
    book, sizes = world.charges, world.sizes
    for index in greatest_first(book.chosen([completed(world), *wanted])):
        if index in book.kept:
            session = book.kept[index]
            who = (session.kind, session.charge_point, session.payer, session.driver, session.start_source)
        else:
            traits = book.past.traits(index)
            point = sizes.first_charge_point + index % sizes.charge_points
            who = ("operator", point, sizes.first_team + traits.payer, traits.driver, traits.start_source)
        yield _Charged(index, *who, *totals(world, index))


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
    if call.credential.team_ids:
        wanted.append(_of_team(world, call.credential.reaches_team))
    charges = list(_charged(world, *wanted))
    if (member := query.get("teamMemberId")) is not None:
        charges = [each for each in charges if member_id(world, each.payer, each.driver) == member]
    kinds = {kind: [each for each in charges if each.kind == kind] for kind in _KINDS}
    entries = [(f"total-completed-{kind}-charges", of_kind) for kind, of_kind in kinds.items()]
    entries.append(("total-completed-charges", charges))
    return {
        "type": "completed-charges-insights",
        "fromDate": query["fromDate"],
        "toDate": query["toDate"],
        "title": "Completed charges",
        "operator": OPERATOR,
        "currency": CURRENCY,
        "insights": [{"type": name, "summary": _summary(each)} for name, each in entries],
    }


def _of_team(world: World, test: Callable[[int], bool]) -> Condition:
    """Of the team that owns the charge point, or of the payer where another operator owns that."""
    past = owned_by(world, test).past
    return Condition(past, lambda session: test(session.payer if session.external else session.team))


def _summary(charges: list[_Charged]) -> Row:
    return {
        "totalKwh": _kwh(charges),
        "totalPrice": sum(each.price for each in charges),
        "totalCost": sum(each.cost for each in charges),
        "totalSessions": len(charges),
    }


def _kwh(charges: list[_Charged]) -> float:
    return sum(each.watt_hours for each in charges) / 1000


# Reports of a team


def _of_report(call: Call, of_team: Callable[[World, Callable[[int], bool]], Condition]) -> Iterator[_Charged]:
    """Go over the charges of a team that were completed in a range of moments."""
    world = call.world
    begin, end = check_span(call.query["fromDate"], call.query["toDate"])
    team = call.row("teams", call.query["teamId"])["id"]
    return _charged(world, completed(world, begin, end), of_team(world, lambda each: each == team))


def _by_kind(charges: list[_Charged]) -> Iterator[list[_Charged]]:
    """Split charges by their kind, and leave out the kinds that there are none of."""
    for kind in _KINDS:
        of_kind = [each for each in charges if each.kind == kind]
        if of_kind:
            yield of_kind


def _summed(every: list[_Charged], **more: Any) -> Row:
    gross = sum(each.price for each in every)
    net = sum(net_of(each.price) for each in every)
    return {
        "chargeType": every[0].kind,
        "totalSessions": len(every),
        "totalKwh": _kwh(every),
        "totalNetPrice": net / _HUNDRED,
        "totalVat": (gross - net) / _HUNDRED,
        "totalGrossPrice": gross / _HUNDRED,
        **more,
    }


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
    by_point: defaultdict[int, list[_Charged]] = defaultdict(list)
    for charged in _of_report(call, owned_by):
        by_point[charged.charge_point].append(charged)
    rows = [
        {
            "teamId": point["teamId"],
            "chargePointId": point["id"],
            "lastChargeAt": _last(world, by_point[point["id"]]),
            "consumptions": [
                {"totalSessions": len(by_point[point["id"]]), "totalKwh": _kwh(by_point[point["id"]])},
            ],
        }
        for point in world.tables["charge-points"]
        if point["teamId"] == call.query["teamId"] and (wanted is None or point["id"] in wanted)
    ]
    return page_of(call, rows)


def _last(world: World, charges: list[_Charged]) -> str | None:
    """Return when the last charge of a charge point was completed; of those of the past it is the newest."""
    kept = world.charges.kept
    past = [each.number for each in charges if each.number not in kept]
    moments = [kept[each.number].completed for each in charges if each.number in kept]
    moments += [world.charges.past.moments(index).completed for index in past[:1]]
    return utc_text(max(moments)) if moments else None


def _by_driver(call: Call) -> Iterator[tuple[Row, list[_Charged]]]:
    world = call.world
    wanted = _ids(call, "teamMemberIds")
    by_member: defaultdict[int | None, list[_Charged]] = defaultdict(list)
    for charged in _of_report(call, paid_by):
        by_member[member_id(world, charged.payer, charged.driver)].append(charged)
    for member in world.tables["team-members"]:
        if member["teamId"] == call.query["teamId"] and (wanted is None or member["id"] in wanted):
            known = {"teamId": member["teamId"], "teamMemberId": member["id"], "userId": member["userId"] or 0}
            yield known, by_member[member["id"]]


def _drivers(call: Call) -> Any:
    rows = [
        known | {"consumptions": [_summed(each) for each in _by_kind(sessions)]} for known, sessions in _by_driver(call)
    ]
    return page_of(call, rows)


def _member_costs(call: Call) -> Any:
    none = {"memberCostGroupId": None, "memberCostGroupName": None, "memberCostGroupPrice": None}
    rows = []
    for known, sessions in _by_driver(call):
        consumptions = []
        for each in _by_kind(sessions):
            country = {**_summed(each), "countryCode": "DK", "memberCostGroupPrice": None}
            del country["chargeType"]
            consumptions.append(_summed(each, **none, countryBreakdown=[country]))
        rows.append(known | {"consumptions": consumptions})
    return page_of(call, rows)


def _tokens(call: Call) -> Any:
    by_tag: defaultdict[str, list[_Charged]] = defaultdict(list)
    for charged in _of_report(call, paid_by):
        if charged.start_source == "rfid" and charged.driver is not None:
            by_tag[token_identifier(charged.driver)].append(charged)
    none = {"memberCostGroupId": None, "memberCostGroupName": None, "memberCostGroupPrice": None}
    rows = [
        {
            "id": token["id"],
            "identifier": token["identifier"],
            "type": token["type"],
            "consumptions": [_summed(each, **none) for each in _by_kind(by_tag[token["identifier"]])],
        }
        for token in call.world.tables["charge-auth-tokens"]
        if by_tag.get(token["identifier"])
    ]
    return page_of(call, rows)


HANDLERS: dict[str, Handler] = {
    "get-charges-insights": _insights,
    "get-insights-charges-charger-report": _chargers,
    "get-insights-charges-driver-report": _drivers,
    "get-insights-charges-driver-member-costs-report": _member_costs,
    "get-insights-charges-charge-auth-token-report": _tokens,
}
