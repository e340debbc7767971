"""What the API serves only in parts: more charges than one query gives, longer ranges than one call takes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import anyio
import httpx
import pytest
from fake_api import FakeApi
from monta_partner_api import InvalidArgumentError

from monta_async import APIStatusError, ConfigurationError, months

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable

    from monta_partner_api.models import Charge

LAST_YEAR, NEW_YEAR = datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
MOST = 20_000


def text(moment: datetime) -> str:
    """A moment as the API writes it, with the fraction that it has."""
    return moment.isoformat().replace("+00:00", "Z")


class Charges:
    """So many charges, of which a query serves 20,000 and refuses the rest."""

    def __init__(self, moments: list[datetime], *, newest_first: bool = True) -> None:
        self.moments = sorted(moments)
        self.newest_first = newest_first
        self.api = FakeApi(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """One page, as the API gives it: its ranges include both ends."""
        params = request.url.params
        page, size = int(params.get("page", 0)), int(params.get("perPage", 10))
        if page * size >= MOST:
            return httpx.Response(400, json={"status": "BAD_REQUEST", "message": "too far", "errorCode": "BAD_REQUEST"})
        chosen = range(len(self.moments))
        if "fromDate" in params:
            chosen = chosen[bisect_left(self.moments, datetime.fromisoformat(params["fromDate"])) :]
        if "toDate" in params:
            chosen = range(chosen.start, bisect_right(self.moments, datetime.fromisoformat(params["toDate"])))
        total = len(chosen)
        ordered = chosen[::-1] if self.newest_first else chosen
        data = [{"id": row, "createdAt": text(self.moments[row])} for row in ordered[page * size : (page + 1) * size]]
        meta = {"itemCount": len(data), "currentPage": page, "perPage": size}
        return httpx.Response(
            200, json={"data": data, "meta": meta | {"totalPageCount": -(-total // size), "totalItemCount": total}}
        )

    @property
    def calls(self) -> int:
        """How many list calls came."""
        return self.api.calls["/api/v1/charges"]


def evenly(count: int) -> list[datetime]:
    """Charges all through a year."""
    return [LAST_YEAR + timedelta(seconds=row * 31_000_000 // count) for row in range(count)]


def clustered(count: int) -> list[datetime]:
    """Most charges on one day, with fractions of seconds, and several in each second."""
    day = [LAST_YEAR + timedelta(days=200, milliseconds=row * 900) for row in range(count - 1000)]
    return evenly(1000) + day


async def read_into(found: list[int], charges: AsyncIterable[Charge]) -> None:
    """Keep the ids of what comes before a failure."""
    async for charge in charges:
        found.append(charge.id)  # noqa: PERF401 - a comprehension would lose them


@pytest.mark.parametrize(
    ("backend", "newest_first", "spread", "begin", "calls"),
    [
        ("asyncio", True, evenly, False, 458),
        ("asyncio", False, evenly, True, 455),
        ("asyncio", True, clustered, True, 465),
        ("trio", False, clustered, False, 480),
    ],
)
def test_more_charges_than_a_query_serves(
    backend: str, spread: Callable[[int], list[datetime]], *, newest_first: bool, begin: bool, calls: int
) -> None:
    """45,000 charges come in parts by date, each once and in order, with hardly a call more than their pages."""
    server = Charges(spread(45_000), newest_first=newest_first)
    found: list[int] = []

    async def main() -> None:
        async with server.api.client() as monta:
            params = {"fromDate": "2025-01-01T00:00:00Z", "toDate": "2026-01-01T00:00:00Z"} if begin else {}
            charges = monta.request_pages("GET", "/api/v1/charges", params=params)
            found.extend([charge["id"] async for charge in charges])

    anyio.run(main, backend=backend)

    in_order = list(range(45_000))
    assert (in_order[::-1] if newest_first else in_order) == found
    assert 450 < server.calls <= calls


async def test_the_parts_of_45_000_charges_are_three() -> None:
    """As few as there can be: the ranges asked for, beside what peers need for the same job."""
    server = Charges(evenly(45_000))
    async with server.api.client() as monta:
        assert 45_000 == len(await monta.charges.list(from_date=LAST_YEAR, to_date=NEW_YEAR).collect())

    params = [request.url.params for request in server.api.requests if request.url.path == "/api/v1/charges"]
    ranges = {(each["fromDate"], each["toDate"]) for each in params}
    assert 3 <= len(ranges)
    assert 454 == server.calls


async def test_10_000_charges_are_100_calls() -> None:
    """Pages of 100 unless told, and no empty page; a seventh more where charges may come in meanwhile."""
    server = Charges(evenly(10_000))
    async with server.api.client() as monta:
        for charges in (monta.charges.list(to_date=NEW_YEAR), monta.charges.list().without_overlap()):
            server.api.calls.clear()
            assert 10_000 == len(await charges.collect())
            assert 100 == server.calls
        server.api.calls.clear()
        assert 10_000 == len(await monta.charges.list().collect())
        assert 114 == server.calls
        server.api.calls.clear()
        assert 10_000 == len(await monta.charges.list(per_page=10).collect())
    assert 1000 == server.calls


async def test_a_stream_of_many_charges() -> None:
    """The parts are read ahead as well."""
    server = Charges(evenly(41_000))
    async with server.api.client() as monta:
        charges = monta.request_pages("GET", "/api/v1/charges")
        async with charges.stream(concurrency=10) as ahead:
            assert list(range(41_000))[::-1] == [charge["id"] async for charge in ahead]


async def test_the_limit_is_no_matter_for_what_needs_no_more() -> None:
    """One page, the first few and a count are one call, however many charges there are."""
    server = Charges(evenly(45_000))
    async with server.api.client() as monta:
        assert 45_000 == (await monta.charges.list()).meta.total_item_count
        assert 10 == len(await monta.charges.list().collect(limit=10))
        assert 45_000 == await monta.charges.list().total()

    assert 3 == server.calls


async def test_a_second_with_too_many_charges_is_read_as_far_as_the_api_goes() -> None:
    """What cannot be divided is not divided for ever: the API says that it serves no more."""
    server = Charges([NEW_YEAR] * 20_500)
    found: list[int] = []
    async with server.api.client() as monta:
        with pytest.raises(APIStatusError, match="too far"):
            await read_into(found, monta.charges.list())

    assert 20_000 == len(found)
    assert server.calls < 200 + 40


async def test_a_page_beyond_the_limit_is_refused_before_the_call() -> None:
    """Page after page by hand, the limit cannot be split away: it is said."""
    server = Charges(evenly(20_300))
    async with server.api.client() as monta:
        page = await monta.charges.list()
        for _ in range(199):
            following = await page.next()
            assert following is not None
            page = following
        with pytest.raises(ConfigurationError, match="at most 20000 rows"):
            await page.next()

    assert 200 == server.calls


# -- days


def statistics(request: httpx.Request) -> httpx.Response:
    """Statistics in which every day counts: 10 kWh and 2 charges, 10 % out of order."""
    params = request.url.params
    start, end = date.fromisoformat(params["fromDate"]), date.fromisoformat(params["toDate"])
    days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
    assert len(days) <= 32
    rate = 50 if start.month == 1 else 100
    period: list[dict[str, Any]] = [
        {"status": "operational", "duration": 77_760},
        {"status": "error", "duration": 8640},
    ]
    months_of = sorted({day.replace(day=1) for day in days})
    body = {
        "siteId": 7,
        "fromDate": f"{start}T00:00:00Z",
        "toDate": f"{end + timedelta(days=1)}T00:00:00Z",
        "totalEnergyConsumed": 10.0 * len(days),
        "totalSessions": 2 * len(days),
        "sessionSuccessRate": rate,
        "systemUptimePercentage": 90.0,
        "states": [{"state": "operational", "percentage": 90.0, "duration": 77_760 * len(days)}],
        "days": [
            {"date": f"{day}T00:00:00Z", "dailyPerformance": [{**each, "usagePercentage": 0} for each in period]}
            for day in days
        ],
        "months": [
            {
                "date": f"{month}T00:00:00Z",
                "dailyPerformance": [
                    {**each, "duration": each["duration"] * sum(day.month == month.month for day in days)}
                    | {"usagePercentage": 1}
                    for each in period
                ],
            }
            for month in months_of
        ],
    }
    return httpx.Response(200, json=body)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_90_days_of_statistics_are_three_calls_and_one_result(backend: str) -> None:
    """Energy, counts and durations add up; rates are weighted; days follow one another and months are made whole."""
    api = FakeApi(statistics)
    found: list[Any] = []

    async def main() -> None:
        async with api.client() as monta:
            by_site = monta.charge_point_statistics.get_by_site
            found.append(await by_site(site_id=7, from_date=date(2026, 1, 1), to_date=date(2026, 3, 31)))

    anyio.run(main, backend=backend)

    whole = found[0]
    assert 3 == api.calls["/api/v1/charge-point-statistics/by-site"]
    assert (900.0, 180) == (whole.total_energy_consumed, whole.total_sessions)
    assert whole.session_success_rate == pytest.approx((50 * 31 + 100 * 59) / 90)
    assert whole.system_uptime_percentage == pytest.approx(90.0)
    assert (NEW_YEAR, datetime(2026, 4, 1, tzinfo=UTC)) == (whole.from_date, whole.to_date)
    assert [77_760 * 90] == [each.duration for each in whole.states]
    assert 90 == len({each.date for each in whole.days}) == len(whole.days)
    assert [31, 28, 31] == [each.daily_performance[0].duration // 77_760 for each in whole.months]
    assert whole.months[2].daily_performance[1].usage_percentage == pytest.approx(10.0)


async def test_a_range_that_one_call_serves_is_one_call_with_its_own_answer() -> None:
    """31 days and less are not touched."""
    api = FakeApi(statistics)
    async with api.client() as monta:
        answer = await monta.charge_point_statistics.get_by_site(
            site_id=7, from_date=date(2026, 1, 1), to_date=date(2026, 2, 1)
        )

    assert 1 == api.calls["/api/v1/charge-point-statistics/by-site"]
    assert 320.0 == answer.total_energy_consumed


def insight(request: httpx.Request) -> httpx.Response:
    """The deprecated insight: its totals, in one currency in winter and in another from June on."""
    start = request.url.params["fromDate"]
    summary = {"totalKwh": 1.5, "totalPrice": 100, "totalCost": 50, "totalSessions": 3}
    body = {
        "type": "completed-charges-insights",
        "fromDate": start,
        "toDate": request.url.params["toDate"],
        "title": "Completed charges",
        "operator": {"id": 1, "name": "One", "identifier": "one", "partnerId": 1, "vatNumber": None},
        "currency": {"identifier": "dkk" if start < "2026-06" else "eur", "name": "crowns", "decimals": 2},
        "insights": [{"type": "total-completed-charges", "summary": summary}],
    }
    return httpx.Response(200, json=body)


@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
async def test_the_totals_of_a_long_range_add_up() -> None:
    """Minor units stay integers; amounts in two currencies are not added."""
    api = FakeApi(insight)
    async with api.client() as monta:
        whole = await monta.charges_insights.get(from_date=date(2026, 1, 1), to_date=date(2026, 3, 31))
        with pytest.raises(ConfigurationError, match="do not add up"):
            await monta.charges_insights.get(from_date=date(2026, 1, 1), to_date=date(2026, 12, 31))

    summary = whole.insights[0].summary
    assert (4.5, 300, 150, 9) == (summary.total_kwh, summary.total_price, summary.total_cost, summary.total_sessions)
    assert (date(2026, 1, 1), date(2026, 3, 31)) == (whole.from_date, whole.to_date)


def drivers(request: httpx.Request) -> httpx.Response:
    """A report of three drivers, on pages of two, the third of them only in the first part."""
    start = datetime.fromisoformat(request.url.params["fromDate"])
    page = int(request.url.params.get("page", 0))
    ids = [1, 2, 3] if start == NEW_YEAR else [2, 1]
    money = {"totalNetPrice": 0.1, "totalVat": 0.025, "totalGrossPrice": 0.125}
    consumption = {"chargeType": "public", "totalSessions": 2, "totalKwh": 1.5} | money
    data = [
        {"teamId": 7, "teamMemberId": each, "userId": 10 + each, "consumptions": [consumption]}
        for each in ids[page * 2 : page * 2 + 2]
    ]
    meta = {"itemCount": len(data), "currentPage": page, "perPage": 2, "totalPageCount": -(-len(ids) // 2)}
    return httpx.Response(200, json={"data": data, "meta": meta | {"totalItemCount": len(ids)}})


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    "ask",
    [
        lambda monta, **given: monta.insights.list_driver_report(**given),
        lambda monta, **given: monta.insights.list_driver_member_costs_report(**given),
    ],
)
def test_reports_of_a_long_range_are_one_list(backend: str, ask: Callable[..., Any]) -> None:
    """A row for each driver, with exact sums; full timestamps go out, and the parts do not overlap."""
    api = FakeApi(drivers)
    found: list[Any] = []

    async def main() -> None:
        async with api.client() as monta:
            reports = ask(monta, team_id=7, from_date=NEW_YEAR, to_date=NEW_YEAR + timedelta(days=40), per_page=2)
            found.extend(await reports.collect())
            assert 3 == len((await reports).items)

    anyio.run(main, backend=backend)

    assert [1, 2, 3] == [each.team_member_id for each in found]
    assert [4, 4, 2] == [each.consumptions[0].total_sessions for each in found]
    assert [Decimal("0.25"), Decimal("0.25"), Decimal("0.125")] == [
        each.consumptions[0].total_gross_price for each in found
    ]
    asked = [request.url.params for request in api.requests if "insights" in request.url.path]
    assert [
        ("2026-01-01T00:00:00Z", "2026-01-31T23:59:59Z"),
        ("2026-02-01T00:00:00Z", "2026-02-10T00:00:00Z"),
    ] == sorted({(each["fromDate"], each["toDate"]) for each in asked})


async def test_one_page_of_a_report_that_is_made_of_several_does_not_exist() -> None:
    """A page of a long range is refused before a call."""
    api = FakeApi(drivers)
    async with api.client() as monta:
        with pytest.raises(InvalidArgumentError, match="page must be left out"):
            monta.insights.list_driver_report(
                team_id=7, from_date=NEW_YEAR, to_date=NEW_YEAR + timedelta(days=40), page=1
            )

    assert not api.requests


async def test_a_raw_answer_of_a_long_range_is_the_last_one() -> None:
    """Beside the answer of the last call stands the result of all."""
    api = FakeApi(statistics)
    async with api.client() as monta:
        raw = await monta.raw(
            monta.charge_point_statistics.get_by_site, site_id=7, from_date=date(2026, 1, 1), to_date=date(2026, 3, 31)
        )

    assert 900.0 == raw.parsed.total_energy_consumed


# -- months


def test_months_are_those_of_the_wall_calendar() -> None:
    """Twelve, without gap or overlap, of 743 hours in March and 745 in October where clocks are changed."""
    year = months(2026, tz="Europe/Copenhagen")

    assert 12 == len(year)
    assert all(before.end == after.start for before, after in pairwise(year))
    assert datetime(2025, 12, 31, 23, tzinfo=UTC) == year[0].start.astimezone(UTC)
    hours = [(month.end.astimezone(UTC) - month.start.astimezone(UTC)) / timedelta(hours=1) for month in year]
    assert (743, 745) == (hours[2], hours[9])
    assert months(2026) == months(2026, tz=ZoneInfo("UTC"))


def test_every_moment_is_in_one_month() -> None:
    """Also the last half second of a month, and the first moment of the next."""
    january, february, *_ = months(2026, tz="Europe/Copenhagen")
    for moment in (february.start - timedelta(milliseconds=500), february.start):
        assert 1 == (moment in january) + (moment in february)
    assert None not in january


async def test_a_bill_of_a_month_counts_every_charge_once() -> None:
    """Asked for with both ends and kept if in the month, all charges of a year are in exactly one of them."""
    server = Charges([NEW_YEAR + timedelta(hours=6, milliseconds=500) * row for row in range(1400)])
    counted: list[int] = []
    async with server.api.client() as monta:
        for month in months(2026):
            charges = monta.charges.list(from_date=month.start, to_date=month.end)
            counted.extend([each.id async for each in charges if each.created_at in month])

    assert list(range(1400)) == sorted(counted)


def test_a_time_zone_that_does_not_exist_is_an_error() -> None:
    """And says which."""
    with pytest.raises(KeyError, match="Nowhere"):
        months(2026, tz="Nowhere/Land")
