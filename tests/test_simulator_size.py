"""Worlds of every size: filters and sums are those of the charges one by one, in order, and a million cost no more."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from simulated import every, good, signed_in

from monta_async.simulator import Simulator
from monta_async.simulator.past import ROUND

MILLION = 1_000_000
ODD = [
    {"seed": 7},
    {"seed": 3, "charges": 997, "charge_points": 7, "sites": 3, "teams": 2},
    {"seed": 52, "charges": 5, "charge_points": 2, "sites": 1, "teams": 1},
    {"seed": 11, "charges": 600, "charge_points": 31, "sites": 5, "teams": 4, "traffic": False},
]
"""Worlds in which nothing goes in step with anything."""


async def disturb(simulator: Simulator, client: Any) -> None:
    """Change charges of the past, begin others, and let a day and a half pass."""
    charges = await every(client, "/charges")
    for charge in charges[:: max(1, len(charges) // 5)]:
        await good(client, "PATCH", f"/charges/{charge['id']}", {"partnerExternalId": "changed"})
    for point in await every(client, "/charge-points?state=available"):
        await good(client, "POST", "/charges", {"chargePointId": point["id"], "payingTeamId": 101, "kwhLimit": 4})
    await good(client, "POST", "/promotion-codes/redeem", {"promotionCodeId": 1501, "userId": 9001, "teamId": 101})
    simulator.advance(36 * 3600)


def at(text: str) -> datetime:
    """A date-time of the API."""
    return datetime.fromisoformat(text)


async def test_what_comes_round_again_is_filtered_exactly() -> None:
    """In a world of more charges than have traits of their own, a filtered list is the whole one without the rest."""
    simulator = Simulator(5, charges=ROUND + 400, charge_points=13, sites=5, teams=4, rate_limit=None)
    async with signed_in(simulator) as client:
        await disturb(simulator, client)
        whole = await every(client, "/charges")
        assert [each["createdAt"] for each in whole] == sorted((each["createdAt"] for each in whole), reverse=True)
        middle = whole[len(whole) // 2]
        tag = next(each["chargeAuth"]["id"] for each in whole if (each["chargeAuth"] or {}).get("type") == "rfid")
        completed = middle["completedAt"] or middle["createdAt"]
        expected = {
            "partnerExternalId=": [each for each in whole if each["partnerExternalId"] is None],
            "partnerExternalId=changed": [each for each in whole if each["partnerExternalId"] == "changed"],
            f"chargeAuthType=rfid&chargeAuthId={tag}": [
                each for each in whole if (each["chargeAuth"] or {}).get("id") == tag
            ],
            "operatorRole=payer&teamId=103": [each for each in whole if each["payingTeam"]["id"] == 103],
            "siteId=303&state=completed": [
                each for each in whole if (each["siteId"], each["state"]) == (303, "completed")
            ],
            "chargePointId=2004&state=stopped": [
                each for each in whole if (each["chargePointId"], each["state"]) == (2004, "stopped")
            ],
            f"toCompletedDate={completed}": [
                each for each in whole if each["completedAt"] is not None and each["completedAt"] <= completed
            ],
            f"fromCompletedDate={completed}&operatorRole=payer&teamId=101": [
                each
                for each in whole
                if each["completedAt"] is not None
                and each["completedAt"] >= completed
                and each["payingTeam"]["id"] == 101
            ],
            f"fromUpdatedDate={middle['updatedAt']}": [
                each for each in whole if each["updatedAt"] >= middle["updatedAt"]
            ],
        }
        for query, charges in expected.items():
            assert charges, query
            assert await every(client, f"/charges?{query}") == charges, query


@pytest.mark.parametrize("sizes", ODD, ids=lambda sizes: f"seed-{sizes['seed']}")
async def test_transactions_are_newest_first_over_all_pages(sizes: dict[str, Any]) -> None:
    """Whatever the filter and the size of the pages, the creation never rises, and every row is there once."""
    simulator = Simulator(**sizes, rate_limit=None)
    async with signed_in(simulator) as client:
        await disturb(simulator, client)
        for query in ("", "teamId=101", "referenceType=CHARGE", "toDate=2026-01-16T03:00:00Z", "group=withdraw"):
            rows = await every(client, f"/wallet-transactions?{query}")
            order = [(row["createdAt"], row["id"]) for row in rows]
            assert order == sorted(order, reverse=True)
            assert len(set(order)) == len(order)
            pages = [
                (await good(client, "GET", f"/wallet-transactions?{query}&perPage=7&page={page}"))["data"]
                for page in range(len(rows) // 7 + 2)
            ]
            assert [row for page in pages for row in page] == rows
        charges = await every(client, "/charges?state=completed")
        paid = Counter(row["referenceId"] for row in await every(client, "/wallet-transactions?referenceType=CHARGE"))
    assert paid == {str(charge["id"]): 2 for charge in charges}


@pytest.mark.parametrize("sizes", ODD, ids=lambda sizes: f"seed-{sizes['seed']}")
async def test_every_invoice_is_the_sum_of_its_transactions(sizes: dict[str, Any]) -> None:
    """What a month moved, worked out for all charges at once, is what its transactions say one by one."""
    simulator = Simulator(**sizes, rate_limit=None)
    async with signed_in(simulator) as client:
        await disturb(simulator, client)
        moved: defaultdict[tuple[int, str], Decimal] = defaultdict(Decimal)
        for row in await every(client, "/wallet-transactions"):
            if row["kind"] != "settlement":
                month = row["createdAt"][:7]
                moved[row["fromWalletId"], month] -= Decimal(str(row["fromAmount"]))
                moved[row["toWalletId"], month] += Decimal(str(row["toAmount"]))
        for wallet in simulator.world.tables["wallets"]:
            for invoice in await every(client, f"/invoices?walletId={wallet['id']}"):
                assert Decimal(str(invoice["totalStatement"])) == moved[wallet["id"], invoice["from"][:7]]
            balance = (await good(client, "GET", f"/wallets/{wallet['id']}"))["balance"]["amount"]
            assert Decimal(str(balance)) == 500 + moved[wallet["id"], "2026-01"]


# Statistics


async def statistics(client: Any, place: str, first: date, last: date) -> dict[str, Any]:
    """Statistics of a charge point or a site."""
    answer: dict[str, Any] = await good(
        client, "GET", f"/charge-point-statistics/{place}&fromDate={first}&toDate={last}"
    )
    return answer


def seconds(answer: dict[str, Any]) -> dict[str, int]:
    """How the time was spent."""
    return {row["state"]: row["duration"] for row in answer["states"]}


@pytest.mark.parametrize("sizes", ODD, ids=lambda sizes: f"seed-{sizes['seed']}")
async def test_statistics_of_two_ranges_add_up_to_those_of_one(sizes: dict[str, Any]) -> None:
    """However a range is cut, time, energy and charges are the same, and the time is that of the charges."""
    simulator = Simulator(**sizes, rate_limit=None)
    async with signed_in(simulator) as client:
        await disturb(simulator, client)
        last = date(2026, 1, 17)
        first = last - timedelta(days=12)
        charges = await every(client, "/charges")
        places = [f"by-charge-point?chargePointId={row['id']}" for row in (await every(client, "/charge-points"))[:2]]
        places += [f"by-site?siteId={row['id']}" for row in await every(client, "/sites")]
        for place in places:
            whole = await statistics(client, place, first, last)
            for days in (1, 5, 12):
                cut = first + timedelta(days=days)
                parts = [
                    await statistics(client, place, first, cut - timedelta(days=1)),
                    await statistics(client, place, cut, last),
                ]
                for name in ("totalEnergyConsumed", "totalSessions"):
                    assert sum(Decimal(str(part[name])) for part in parts) == Decimal(str(whole[name]))
                for state, duration in seconds(whole).items():
                    assert duration == sum(seconds(part)[state] for part in parts)
        point = places[0].rpartition("=")[2]
        spans = [
            (at(each["startedAt"]), at(each["stoppedAt"] or simulator.world.now_text))
            for each in charges
            if each["startedAt"] is not None and str(each["chargePointId"]) == point
        ]
        begin = datetime.combine(first, datetime.min.time(), UTC)
        busy = sum((max(stopped, begin) - max(started, begin) for started, stopped in spans), timedelta())
        assert seconds(await statistics(client, places[0], first, last))["busy-charging"] == busy.total_seconds()


async def test_a_charge_belongs_to_the_site_where_it_took_place() -> None:
    """When a charge point moves, statistics and lists leave its charges, and its time, where they were."""
    simulator = Simulator(rate_limit=None)
    first, last = date(2026, 1, 10), date(2026, 1, 19)
    async with signed_in(simulator) as client:
        before = {site: await statistics(client, f"by-site?siteId={site}", first, last) for site in (301, 303)}
        await good(client, "PATCH", "/charge-points/2003", {"siteId": 301})
        simulator.advance(3 * 86_400)
        after = {site: await statistics(client, f"by-site?siteId={site}", first, last) for site in (301, 303)}
        moved = await statistics(client, "by-charge-point?chargePointId=2003", first, last)
        for site, answer in after.items():
            charges = await every(client, f"/charges?siteId={site}&fromDate={first}T00:00:00Z")
            assert answer["totalSessions"] == len(charges)
            kwh = sum(Decimal(str(charge["consumedKwh"])) for charge in charges)
            assert Decimal(str(answer["totalEnergyConsumed"])) == kwh
        of_point = await every(client, f"/charges?chargePointId=2003&fromDate={first}T00:00:00Z")
        assert moved["totalSessions"] == len(of_point)
        assert {charge["siteId"] for charge in of_point} == {301, 303}
    points = Counter(row["siteId"] for row in simulator.world.tables["charge-points"])
    grown = {site: sum(seconds(after[site]).values()) - sum(seconds(before[site]).values()) for site in after}
    assert grown == {site: points[site] * 3 * 86_400 for site in grown}


async def test_before_it_was_put_in_a_charge_point_has_no_time() -> None:
    """A charge point of today was neither available nor up on the days before; its site gains no time by it either."""
    simulator = Simulator(traffic=False, rate_limit=None)
    first, last = date(2026, 1, 10), date(2026, 1, 15)
    async with signed_in(simulator) as client:
        site = await statistics(client, "by-site?siteId=301", first, last)
        made = await good(
            client,
            "POST",
            "/charge-points",
            {
                "siteId": 301,
                "teamId": 101,
                "name": "New",
                "chargePointModelId": 11,
                "visibility": "public",
                "type": "ac",
            }
            | {"maxKw": 11, "connectorIds": [1], "active": True},
        )
        place = f"by-charge-point?chargePointId={made['id']}"
        new = await statistics(client, place, first, last)
        assert (new["systemUptimePercentage"], set(seconds(new).values())) == (None, {0})
        assert await statistics(client, "by-site?siteId=301", first, last) == site
        simulator.advance(3600)
        assert sum(seconds(await statistics(client, place, first, last)).values()) == 3600


# A million


@pytest.mark.parametrize("charge_points", [24, 2000])
async def test_of_a_million_charges_few_are_looked_at(charge_points: int) -> None:
    """Filters, counts, sums and deep pages work out one by one only the charges near a bound, or on the page."""
    simulator = Simulator(charges=MILLION, charge_points=charge_points, rate_limit=None)
    past = simulator.world.charges.past
    middle = datetime.fromtimestamp((simulator.world.start + simulator.world.now) // 2, UTC)
    bound = middle.isoformat().replace("+00:00", "Z")
    async with signed_in(simulator) as client:
        for path in (
            f"/wallet-transactions?toDate={bound}",
            "/wallet-transactions?teamId=101&page=4000",
            "/wallet-transactions?state=complete",
            f"/charges?toCompletedDate={bound}",
            "/charges?fromUpdatedDate=2020-01-01T00:00:00Z",
            "/charges?operatorRole=payer&teamId=102&state=completed",
            "/charges?partnerExternalId=",
            "/invoices?walletId=5001",
            "/wallets/5002",
            "/charges/insights?fromDate=2025-12-14&toDate=2026-01-13&siteId=302",
        ):
            began = past.looked_at
            meta = (await good(client, "GET", path)).get("meta", {})
            # No charge of the past is longer than the turn of the charge points.
            assert past.looked_at - began < 300 + 8 * charge_points * len(range(10 if "invoices" in path else 1)), path
            assert meta.get("totalItemCount", MILLION) > 1


async def test_counts_of_a_million_charges_add_up() -> None:
    """The teams that pay, the sites, and the halves before and after a moment each have all charges between them."""
    simulator = Simulator(11, charges=MILLION, charge_points=37, sites=5, teams=4, traffic=False, rate_limit=None)

    async with signed_in(simulator) as client:

        async def count(query: str) -> int:
            answer = await good(client, "GET", f"/{query}&perPage=1")
            return int(answer["meta"]["totalItemCount"])

        completed = await count("charges?state=completed")
        sums = [
            sum([await count(f"charges?state=completed&{name}={first + each}{role}") for each in range(size)])
            for name, first, size, role in (
                ("teamId", 101, 4, "&operatorRole=payer"),
                ("teamId", 101, 4, ""),
                ("siteId", 301, 5, ""),
                ("chargePointId", 2001, 37, ""),
            )
        ]
        assert sums == [completed] * 4
        assert await count("wallet-transactions?referenceType=CHARGE") == 2 * completed
        start, now = simulator.world.start, simulator.world.now
        moments = [datetime.fromtimestamp(start + (now - start) * part // 7, UTC) for part in range(8)]
        texts = [f"{moment:%Y-%m-%dT%H:%M:%S}Z" for moment in moments]
        nexts = [f"{moment + timedelta(seconds=1):%Y-%m-%dT%H:%M:%S}Z" for moment in moments]
        parts = [
            await count(f"charges?fromCompletedDate={nexts[one]}&toCompletedDate={texts[other]}")
            for one, other in pairwise(range(8))
        ]
        assert sum(parts) == completed
