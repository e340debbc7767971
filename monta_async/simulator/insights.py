"""Statistics, insights and reports: sums over charges, which therefore agree with them to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from monta_async.simulator.access import reached_teams
from monta_async.simulator.bill import cost, net_and_vat, price
from monta_async.simulator.call import Call
from monta_async.simulator.carried import token_identifier
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.charge_calls import check_span
from monta_async.simulator.charge_lists import owner_of, payer_of
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler
from monta_async.simulator.paging import page_of
from monta_async.simulator.people import member_id
from monta_async.simulator.points import down_between
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_DAY = 86_400
_HUNDRED = Decimal(100)
_KINDS = ("sponsored", "operator", "external")


def _days(call: Call) -> tuple[int, int]:
    """Return the first moment of the first day and the first after the last day, at most 31 days later."""
    first, last = call.query["fromDate"], call.query["toDate"]
    begin, end = check_span(f"{first}T00:00:00Z", f"{last}T00:00:00Z")
    return begin, end + _DAY


def _created(world: World, begin: int, end: int) -> Iterator[Session]:
    for index in world.charges.between(begin, end - 1):
        yield world.charges.session(index)


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0


def _statistics(call: Call, points: list[Row], known: Row) -> Row:
    """Sum up the charges that were created in a range of days at some charge points, and how the time was spent."""
    world = call.world
    begin, end = _days(call)
    ids = {row["id"] for row in points}
    sessions = [each for each in _created(world, begin, end) if each.charge_point in ids]
    energy = sum(each.energy(world.now) for each in sessions)
    failed = sum(each.failed <= world.now for each in sessions)
    days = [_Period.of(world, points, sessions, day, day + _DAY) for day in range(begin, end, _DAY)]
    whole = _Period(begin, *(sum(part) for part in zip(*((day.busy, day.down, day.free) for day in days), strict=True)))
    seconds = whole.busy + whole.down + whole.free
    states = (("busy-charging", whole.busy), ("disconnected", whole.down), ("available", whole.free))
    return known | {
        "fromDate": utc_text(begin),
        "toDate": utc_text(end - 1),
        "totalEnergyConsumed": energy / 1000,
        "totalSessions": len(sessions),
        "sessionSuccessRate": _share(len(sessions) - failed, len(sessions)) if sessions else 100.0,
        "systemUptimePercentage": _share(seconds - whole.down, seconds) if seconds else None,
        "states": [{"state": name, "percentage": _share(part, seconds), "duration": part} for name, part in states],
        "days": [day.shown() for day in days],
        "months": [whole.shown()],
    }


@dataclass(frozen=True)
class _Period:
    """How the time of some charge points was spent, in seconds of each; what is to come does not count."""

    begin: int
    busy: int
    down: int
    free: int

    @classmethod
    def of(cls, world: World, points: list[Row], sessions: list[Session], begin: int, end: int) -> _Period:
        end = max(begin, min(end, world.now))
        whole = (end - begin) * len(points)
        down = sum(down_between(world, row, begin, end) for row in points)
        charged = [each for each in sessions if each.failed > world.now]
        busy = sum(max(0, min(end, each.stopped) - max(begin, each.started)) for each in charged)
        busy = min(busy, whole - down)
        return cls(begin, busy, down, whole - down - busy)

    def shown(self) -> Row:
        seconds = self.busy + self.down + self.free
        parts = (("charging", self.busy), ("disconnected", self.down), ("available", self.free))
        return {
            "date": utc_text(self.begin),
            "dailyPerformance": [
                {"status": status, "duration": part, "usagePercentage": _share(part, seconds)} for status, part in parts
            ],
        }


def _of_charge_point(call: Call) -> Row:
    row = call.row("charge-points", call.query["chargePointId"])
    return _statistics(call, [row], {"chargePointId": row["id"], "siteId": row["siteId"], "exemptState": None})


def _of_site(call: Call) -> Row:
    row = call.row("sites", call.query["siteId"])
    points = [each for each in call.world.tables["charge-points"] if each["siteId"] == row["id"]]
    return _statistics(call, points, {"siteId": row["id"]})


def _insights(call: Call) -> Row:
    """Sum up the completed charges that were created in a range of days, by their kind, in minor units."""
    world, query = call.world, call.query
    begin, end = _days(call)
    tests: list[Callable[[Session], bool]] = [lambda each: each.completed <= world.now]
    if (team := query.get("teamId")) is not None:
        tests.append(lambda each: _team_of(each) == team)
    if (point := query.get("chargePointId")) is not None:
        tests.append(lambda each: each.charge_point == point)
    if (site := query.get("siteId")) is not None:
        tests.append(lambda each: each.site == site)
    if (member := query.get("teamMemberId")) is not None:
        tests.append(lambda each: member_id(world, each.payer, each.driver) == member)
    mine = reached_teams(world, call.credential)
    if mine is not None:
        tests.append(lambda each: _team_of(each) in mine)
    of_team = world.tables["teams"].get(team)
    operator_id = call.default_operator if of_team is None else of_team["operatorId"]
    sessions = [each for each in _created(world, begin, end) if all(test(each) for test in tests)]
    kinds = {kind: [each for each in sessions if each.kind == kind] for kind in _KINDS}
    entries = [(f"total-completed-{kind}-charges", of_kind) for kind, of_kind in kinds.items()]
    entries.append(("total-completed-charges", sessions))
    return {
        "type": "completed-charges-insights",
        "fromDate": query["fromDate"],
        "toDate": query["toDate"],
        "title": "Completed charges",
        "operator": world.tables["operators"].rows[operator_id],
        "currency": CURRENCY,
        "insights": [{"type": name, "summary": _summary(world, each)} for name, each in entries],
    }


def _team_of(session: Session) -> int:
    """Return whose charge it is: the owner's of the charge point, or the payer's where another operator owns that."""
    return session.payer if session.external else session.team


def _summary(world: World, sessions: list[Session]) -> Row:
    return {
        "totalKwh": sum(each.energy(world.now) for each in sessions) / 1000,
        "totalPrice": int(sum((price(world, each) for each in sessions), Decimal(0)) * _HUNDRED),
        "totalCost": int(sum((cost(each, world.now) for each in sessions), Decimal(0)) * _HUNDRED),
        "totalSessions": len(sessions),
    }


# Reports of a team


def _completed(call: Call, team_of: Callable[[World, int], int]) -> Iterator[Session]:
    """Go over the charges of a team that were completed in a range of moments."""
    world = call.world
    begin, end = check_span(call.query["fromDate"], call.query["toDate"])
    call.row("teams", call.query["teamId"])
    for index in world.ledger.completed_between(begin, end + 1):
        if team_of(world, index) == call.query["teamId"]:
            yield world.charges.session(index)


def _by_kind(sessions: list[Session]) -> Iterator[list[Session]]:
    """Split charges by their kind, and leave out the kinds that there are none of."""
    for kind in _KINDS:
        of_kind = [each for each in sessions if each.kind == kind]
        if of_kind:
            yield of_kind


def _summed(world: World, every: list[Session], **more: Any) -> Row:
    gross = sum((price(world, each) for each in every), Decimal(0))
    net = sum((net_and_vat(price(world, each))[0] for each in every), Decimal(0))
    return {
        "chargeType": every[0].kind,
        "totalSessions": len(every),
        "totalKwh": sum(each.energy(world.now) for each in every) / 1000,
        "totalNetPrice": float(net),
        "totalVat": float(gross - net),
        "totalGrossPrice": float(gross),
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
    by_point: defaultdict[int, list[Session]] = defaultdict(list)
    for session in _completed(call, owner_of):
        by_point[session.charge_point].append(session)
    rows = [
        {
            "teamId": point["teamId"],
            "chargePointId": point["id"],
            "lastChargeAt": _last(by_point[point["id"]]),
            "consumptions": [
                {
                    "totalSessions": len(by_point[point["id"]]),
                    "totalKwh": sum(each.energy(world.now) for each in by_point[point["id"]]) / 1000,
                }
            ],
        }
        for point in world.tables["charge-points"]
        if point["teamId"] == call.query["teamId"] and (wanted is None or point["id"] in wanted)
    ]
    return page_of(call, rows)


def _last(sessions: list[Session]) -> str | None:
    return utc_text(max(each.completed for each in sessions)) if sessions else None


def _by_driver(call: Call) -> Iterator[tuple[Row, list[Session]]]:
    world = call.world
    wanted = _ids(call, "teamMemberIds")
    by_member: defaultdict[int | None, list[Session]] = defaultdict(list)
    for session in _completed(call, payer_of):
        by_member[member_id(world, session.payer, session.driver)].append(session)
    for member in world.tables["team-members"]:
        if member["teamId"] == call.query["teamId"] and (wanted is None or member["id"] in wanted):
            known = {"teamId": member["teamId"], "teamMemberId": member["id"], "userId": member["userId"] or 0}
            yield known, by_member[member["id"]]


def _drivers(call: Call) -> Any:
    rows = [
        known | {"consumptions": [_summed(call.world, each) for each in _by_kind(sessions)]}
        for known, sessions in _by_driver(call)
    ]
    return page_of(call, rows)


def _member_costs(call: Call) -> Any:
    none = {"memberCostGroupId": None, "memberCostGroupName": None, "memberCostGroupPrice": None}
    rows = []
    for known, sessions in _by_driver(call):
        consumptions = []
        for each in _by_kind(sessions):
            country = {**_summed(call.world, each), "countryCode": "DK", "memberCostGroupPrice": None}
            del country["chargeType"]
            consumptions.append(_summed(call.world, each, **none, countryBreakdown=[country]))
        rows.append(known | {"consumptions": consumptions})
    return page_of(call, rows)


def _tokens(call: Call) -> Any:
    by_tag: defaultdict[str, list[Session]] = defaultdict(list)
    for session in _completed(call, payer_of):
        if session.start_source == "rfid" and session.driver is not None:
            by_tag[token_identifier(session.driver)].append(session)
    none = {"memberCostGroupId": None, "memberCostGroupName": None, "memberCostGroupPrice": None}
    rows = [
        {
            "id": token["id"],
            "identifier": token["identifier"],
            "type": token["type"],
            "consumptions": [_summed(call.world, each, **none) for each in _by_kind(by_tag[token["identifier"]])],
        }
        for token in call.world.tables["charge-auth-tokens"]
        if by_tag.get(token["identifier"])
    ]
    return page_of(call, rows)


HANDLERS: dict[str, Handler] = {
    "get-charge-point-statistics": _of_charge_point,
    "get-site-statistics": _of_site,
    "get-charges-insights": _insights,
    "get-insights-charges-charger-report": _chargers,
    "get-insights-charges-driver-report": _drivers,
    "get-insights-charges-driver-member-costs-report": _member_costs,
    "get-insights-charges-charge-auth-token-report": _tokens,
}
