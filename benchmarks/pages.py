"""Walking long lists: calls, memory, speed beside a bare loop, and what reading ahead gains.

python benchmarks/pages.py                     # 100,000 charges of the simulator, in process
python benchmarks/pages.py --charges 1000000   # takes some minutes
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from monta_async import Monta
from monta_async.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterable

LATENCY = 0.05
PAGES = 41
LATER = "2999-01-01T00:00:00Z"
TOKEN = {
    "accessToken": "an-access-token",
    "accessTokenExpirationDate": LATER,
    "refreshToken": "a-refresh-token",
    "refreshTokenExpirationDate": LATER,
}
MOST = 20_000


class Timed(httpx.AsyncBaseTransport):
    """Sends with another transport, and adds up how many calls that took and how long: the server's share."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner
        self.calls = 0
        self.seconds = 0.0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one, and read it."""
        began = time.perf_counter()
        response = await self.inner.handle_async_request(request)
        await response.aread()
        self.seconds += time.perf_counter() - began
        self.calls += 1
        return response


class Counted:
    """So many charges, one a minute until now, of which a query serves 20,000; and statistics of days."""

    def __init__(self, charges: int) -> None:
        self.charges = charges
        self.start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=charges)
        self.calls = 0

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """One answer."""
        if "/auth/" in request.url.path:
            return httpx.Response(200, json=TOKEN)
        self.calls += 1
        params = request.url.params
        if "statistics" in request.url.path:
            body = {"siteId": 7, "totalEnergyConsumed": 1.0, "totalSessions": 1, "sessionSuccessRate": 100.0}
            begin, end = f"{params['fromDate']}T00:00:00Z", f"{params['toDate']}T00:00:00Z"
            return httpx.Response(200, json=body | {"fromDate": begin, "toDate": end})
        low = math.ceil(self._row(params["fromDate"])) if "fromDate" in params else 0
        high = math.floor(self._row(params["toDate"])) + 1 if "toDate" in params else self.charges
        low, high = max(0, low), min(self.charges, high)
        page, size = int(params.get("page", 0)), int(params.get("perPage", 10))
        if page * size >= MOST:
            return httpx.Response(400, json={"message": "too far", "errorCode": "BAD_REQUEST"})
        chosen = range(high - 1, low - 1, -1)
        data = [
            {"id": row, "createdAt": (self.start + timedelta(minutes=row)).isoformat()}
            for row in chosen[page * size : (page + 1) * size]
        ]
        meta = {"itemCount": len(data), "currentPage": page, "perPage": size}
        meta |= {"totalPageCount": -(-len(chosen) // size), "totalItemCount": len(chosen)}
        return httpx.Response(200, json={"data": data, "meta": meta})

    def _row(self, text: str) -> float:
        return (datetime.fromisoformat(text) - self.start) / timedelta(minutes=1)

    def client(self) -> Monta:
        """A client of it."""
        transport = httpx.MockTransport(self.answer)
        return Monta("an-id", "a-secret", base_url="https://api.test", transport=transport)


async def calls() -> None:
    """What jobs cost, beside pages of the API's own size and a range that is split by hand, a day at a time."""
    print(f"\n{'calls for':<32}{'ours':>8}{'perPage 10':>12}")
    for count in (10_000, 45_000):
        server = Counted(count)
        async with server.client() as monta:
            assert count == len(await monta.charges.list().collect())
            ours = server.calls
        print(f"{f'{count:,} charges':<32}{ours:>8,}{-(-count // 10):>12,}")
    server = Counted(0)
    async with server.client() as monta:
        by_site = monta.charge_point_statistics.get_by_site
        await by_site(site_id=7, from_date=date(2026, 1, 1), to_date=date(2026, 3, 31))
    print(f"{'90 days of statistics':<32}{server.calls:>8}{'90 (a day)':>12}")
    server = Counted(10_000)
    async with server.client() as monta:
        await monta.charges.list().without_overlap().collect()
    print(f"{'10,000 charges, without_overlap()':<32}{server.calls:>8}")


def resident() -> float:
    """Memory in use, in MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def consume(items: AsyncIterable[Any], total: int) -> tuple[int, float, float]:
    """How many came, and the memory over the first and the last tenth."""
    count, first, last = 0, [], []
    async for _ in items:
        if count % 500 == 0:
            (first if count < total / 10 else last if count >= total * 0.9 else []).append(resident())
        count += 1
    return count, sum(first) / len(first), sum(last) / len(last)


async def walk(total: int) -> None:
    """All charges of the simulator by us, and a tenth of their pages, or what one query serves, by a bare loop."""
    simulator = Simulator(charges=total, charge_points=max(24, total // 1000), rate_limit=None)
    timed = Timed(httpx.ASGITransport(app=simulator))
    async with Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=timed) as monta:
        began = time.perf_counter()
        count, first, last = await consume(monta.charges.list(), total)
        ours = time.perf_counter() - began
        token = await monta._tokens.bearer(timed)  # noqa: SLF001 - the bare loop needs one
    assert count == total, f"{count} of {total}"
    ours_alone, sent = ours - timed.seconds, timed.calls - 1
    print(f"{total:,} charges of the simulator, one after another: {sent:,} calls for {-(-total // 100):,} pages")
    print(f"memory: {first:.1f} MiB over the first tenth, {last:.1f} MiB over the last ({last - first:+.1f})")
    timed.seconds, part = 0.0, min(total // 10, MOST)
    async with httpx.AsyncClient(base_url="http://127.0.0.1", transport=timed) as bare:
        began, count, page = time.perf_counter(), 0, 0
        headers = {"Authorization": f"Bearer {token}"}
        while count < part:
            answer = await bare.get("/api/v1/charges", params={"page": page, "perPage": 100}, headers=headers)
            for _ in json.loads(answer.content)["data"]:
                count += 1
            page += 1
        plain = time.perf_counter() - began
    plain_alone = plain - timed.seconds
    print(f"items a second, with the simulator's own work: {total / ours:,.0f}, bare {count / plain:,.0f}", end=", ")
    print(f"{total / ours / (count / plain):.2f} times")
    print(f"without it: {total / ours_alone:,.0f}, bare httpx and json.loads {count / plain_alone:,.0f}", end=", ")
    print(f"{total / ours_alone / (count / plain_alone):.2f} times (models beside dicts)")


class Slow(httpx.AsyncBaseTransport):
    """Answers 50 ms later, with pages that were made before."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner
        self.kept: dict[str, httpx.Response] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One answer, made when the page is first asked for."""
        page = f"{request.url.path} {request.url.params.get('page', 0)} {request.url.params.get('perPage')}"
        if page not in self.kept:
            self.kept[page] = await self.inner.handle_async_request(request)
            await self.kept[page].aread()
        await asyncio.sleep(LATENCY)
        return httpx.Response(200, content=self.kept[page].content)


async def ahead() -> None:
    """What reading ahead gains when every answer takes 50 ms; small pages, so that the latency counts most."""
    for size in (10, 100):
        total = size * PAGES
        print(f"\n{PAGES} pages of {size} charges at {LATENCY * 1000:.0f} ms each")
        transport = Slow(httpx.ASGITransport(app=Simulator(charges=total, rate_limit=None)))
        async with Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport) as monta:
            charges = monta.charges.list(per_page=size).without_overlap()
            await charges.collect()
            began = time.perf_counter()
            assert total == len(await charges.collect())
            alone = time.perf_counter() - began
            print(f"one after another: {alone:.2f} s (ideal {LATENCY * PAGES:.2f} s)")
            for concurrency in (1, 4, 10):
                began = time.perf_counter()
                async with charges.stream(concurrency=concurrency) as each:
                    assert total == len([charge async for charge in each])
                took = time.perf_counter() - began
                ideal = PAGES / (1 + math.ceil((PAGES - 1) / concurrency))
                print(f"stream({concurrency:>2}): {took:.2f} s, {alone / took:.2f} times as fast, ideal {ideal:.2f}")


async def main() -> None:
    """Run all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--charges", type=int, default=100_000)
    options = parser.parse_args()
    await walk(options.charges)
    await calls()
    await ahead()


if __name__ == "__main__":
    asyncio.run(main())
