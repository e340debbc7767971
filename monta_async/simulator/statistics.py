"""Statistics of charge points and sites: what was charged, and how the time was spent.

A charge belongs to the site where it took place, the time of a charge point to the site where it stood; before it was
put in there is none. Charges count on the day of their creation, their time on the days in which it passed. So days add
up, however a range is cut.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from monta_async.simulator.bill import totals
from monta_async.simulator.bitsets import greatest_first
from monta_async.simulator.book import Condition
from monta_async.simulator.call import Call
from monta_async.simulator.charge_calls import check_span
from monta_async.simulator.conditions import at_charge_point, at_site, created
from monta_async.simulator.kinds import Handler
from monta_async.simulator.past import Moments
from monta_async.simulator.points import down_between, stays_of
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_DAY = 86_400
Stay = tuple[Row, int, int]
"""A charge point, and from when to when its time counts."""


def days(call: Call) -> tuple[int, int]:
    """Return the first moment of the first day that a call asks for, and the first after the last day.

    Raises:
        ApiError: that is more than 31 days, or the last is before the first (400).
    """
    first, last = call.query["fromDate"], call.query["toDate"]
    begin, end = check_span(f"{first}T00:00:00Z", f"{last}T00:00:00Z")
    return begin, end + _DAY


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0


def _statistics(call: Call, here: Condition, stays: list[Stay], known: Row) -> Row:
    """Sum up the charges that were created in a range of days somewhere, and how the time was spent."""
    world = call.world
    begin, end = days(call)
    charges = world.charges.chosen([here, created(world, begin, end - 1)])
    sessions = charges.bit_count()
    energy = sum(totals(world, index).watt_hours for index in greatest_first(charges))
    failed = sum(map(world.charges.has_failed, greatest_first(charges)))
    busy = _busy(world, here, begin, end)
    periods = [_Period.of(world, stays, busy[day], day) for day in range(begin, end, _DAY)]
    whole = _Period(
        begin, *(sum(part) for part in zip(*((day.busy, day.down, day.free) for day in periods), strict=True))
    )
    seconds = whole.busy + whole.down + whole.free
    states = (("busy-charging", whole.busy), ("disconnected", whole.down), ("available", whole.free))
    return known | {
        "fromDate": utc_text(begin),
        "toDate": utc_text(end - 1),
        "totalEnergyConsumed": energy / 1000,
        "totalSessions": sessions,
        "sessionSuccessRate": _share(sessions - failed, sessions) if sessions else 100.0,
        "systemUptimePercentage": _share(seconds - whole.down, seconds) if seconds else None,
        "states": [{"state": name, "percentage": _share(part, seconds), "duration": part} for name, part in states],
        "days": [day.shown() for day in periods],
        "months": [whole.shown()],
    }


def _busy(world: World, here: Condition, begin: int, end: int) -> dict[int, int]:
    """Return for how many seconds charges went on, by the first moment of each day; also those that began before."""
    past = world.charges.past
    near = past.created(begin - world.session_limit, end) & ~past.failed()
    of_past = map(past.moments, greatest_first(world.charges.in_past([here]) & near))
    kept = (each for each in world.charges.among_kept([here]) if each.failed > world.now)
    busy: defaultdict[int, int] = defaultdict(int)
    for each in chain[Moments | Session](of_past, kept):
        first, last = max(begin, each.started), min(end, each.stopped, world.now)
        for day in range(first - first % _DAY, last, _DAY):
            busy[day] += min(day + _DAY, last) - max(day, first)
    return busy


@dataclass(frozen=True)
class _Period:
    """How the time of some charge points was spent, in seconds of each; what is to come does not count."""

    begin: int
    busy: int
    down: int
    free: int

    @classmethod
    def of(cls, world: World, stays: Iterable[Stay], busy: int, day: int) -> _Period:
        """Return how a day was spent, given for how many seconds charges went on."""
        whole = down = 0
        for row, since, until in stays:
            begin, end = max(day, since), min(day + _DAY, until, world.now)
            if begin < end:
                whole += end - begin
                down += down_between(world, row, begin, end)
        busy = min(busy, whole - down)
        return cls(day, busy, down, whole - down - busy)

    def shown(self) -> Row:
        """Return it as the API shows it."""
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
    stays = [(row, *stay) for stay in stays_of(row)]
    known = {"chargePointId": row["id"], "siteId": row["siteId"], "exemptState": None}
    return _statistics(call, at_charge_point(call.world, row["id"]), stays, known)


def _of_site(call: Call) -> Row:
    row = call.row("sites", call.query["siteId"])
    points = call.world.tables["charge-points"]
    stays = [(point, *stay) for point in points for stay in stays_of(point, row["id"])]
    return _statistics(call, at_site(call.world, row["id"]), stays, {"siteId": row["id"]})


HANDLERS: dict[str, Handler] = {
    "get-charge-point-statistics": _of_charge_point,
    "get-site-statistics": _of_site,
}
