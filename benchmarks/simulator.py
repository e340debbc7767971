"""The simulator: start-up, memory by the number of charges, and requests beside a bare Starlette route.

Lists, sums and reports of a million charges are measured as the first call that a world answers, the memory by itself.

python benchmarks/simulator.py
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
import tracemalloc
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from monta_async.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.requests import Request

MILLION = 1_000_000
CHARGE_POINTS = (24, 1000, 2000)
ROUNDS = 9
REPEATS = 200
STARTS = 5
PROBE = """
import json, resource, time
begin = time.perf_counter()
from monta_async.simulator import Simulator
simulator = Simulator(charges={charges})
started = time.perf_counter() - begin
print(json.dumps([started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def start(charges: int) -> tuple[float, float]:
    """Seconds from a fresh interpreter's first import to a world, and the resident memory then, in MiB."""
    runs = []
    for _ in range(STARTS):
        command = [sys.executable, "-c", PROBE.format(charges=charges)]
        runs.append(json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout))
    return statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs)


BIG = (
    "/charges?operatorRole=payer&teamId=101",
    "/charges?toCompletedDate={middle}Z",
    "/charges?fromUpdatedDate=2020-01-01T00:00:00Z",
    "/wallet-transactions?teamId=101",
    "/wallet-transactions?toDate={middle}Z",
    "/wallet-transactions?group=withdraw",
    "/wallets/5001",
    "/invoices?walletId=5001&perPage=100",
    "/charge-point-statistics/by-site?siteId=301&fromDate={first}&toDate={last}",
    "/charges/insights?fromDate={first}&toDate={last}",
    "/insights/charges/charger-report?teamId=101&fromDate={first}T00:00:00Z&toDate={last}T00:00:00Z",
)
"""What asks for much of a history; the slowest operations."""


async def bare(_request: Request) -> JSONResponse:
    """What a route costs that does nothing."""
    return JSONResponse({"name": "nobody"})


async def asked(path: str, charge_points: int) -> tuple[float, float]:
    """Seconds of the first call in a world of a million charges, and the MiB that it held at most."""
    spent = held = 0.0
    for measures_memory in (False, True):
        simulator = Simulator(charges=MILLION, charge_points=charge_points, rate_limit=None)
        now = datetime.fromtimestamp(simulator.world.now, UTC)
        middle = datetime.fromtimestamp((simulator.world.start + simulator.world.now) // 2, UTC)
        days = {"first": (now - timedelta(days=40)).date(), "last": (now - timedelta(days=10)).date()}
        async with open_client(simulator) as client:
            if measures_memory:
                tracemalloc.start()
            begin = time.perf_counter()
            answer = await client.get(path.format(middle=f"{middle:%Y-%m-%dT%H:%M:%S}", **days))
            if measures_memory:
                held = tracemalloc.get_traced_memory()[1] / 2**20
                tracemalloc.stop()
            else:
                spent = time.perf_counter() - begin
        answer.raise_for_status()
    return spent, held


@asynccontextmanager
async def open_client(simulator: Simulator) -> AsyncIterator[httpx.AsyncClient]:
    """Open a client of a simulator that sends a good token."""
    transport = httpx.ASGITransport(app=simulator)
    async with httpx.AsyncClient(base_url="http://simulator/api/v1", transport=transport) as client:
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = (await client.post("/auth/token", json=credentials)).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


async def main() -> None:
    """Measure and print."""
    for charges in (1_000, 1_000_000):
        seconds, memory = start(charges)
        print(f"{charges:>9,} charges: {seconds:.2f} s to start, {memory:.0f} MiB")
    starlette = httpx.ASGITransport(app=Starlette(routes=[Route("/api/v1/consumers/me", bare)]))
    async with (
        httpx.AsyncClient(base_url="http://bare/api/v1", transport=starlette) as plain,
        open_client(Simulator(rate_limit=None)) as client,
    ):
        contenders: dict[str, Callable[[], Awaitable[httpx.Response]]] = {
            "bare Starlette route": lambda: plain.get("/consumers/me"),
            "GET /consumers/me": lambda: client.get("/consumers/me"),
            "GET /teams/101": lambda: client.get("/teams/101"),
            "GET /charges, 10 rows": lambda: client.get("/charges"),
            "PATCH /sites/301": lambda: client.patch("/sites/301", json={"name": "Harbour"}),
        }
        spent: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(ROUNDS):
            for name, call in contenders.items():
                begin = time.perf_counter()
                for _ in range(REPEATS):
                    await call()
                spent[name].append((time.perf_counter() - begin) / REPEATS)
    base = statistics.median(spent["bare Starlette route"])
    for name, each in spent.items():
        median = statistics.median(each)
        print(f"{name:<24}{1 / median:>7.0f} requests/s   {median / base:.2f} times a bare route")
    print("of a million charges, by the number of charge points: times a bare route (seconds, MiB)")
    for path in BIG:
        measured = [await asked(path, charge_points) for charge_points in CHARGE_POINTS]
        shown = "   ".join(f"{spent / base:>6.0f} ({spent:.2f} s, {held:.1f} MiB)" for spent, held in measured)
        print(f"{path.partition('?')[0] + '?' + path.partition('?')[2].partition('=')[0]:<64}{shown}")


if __name__ == "__main__":
    asyncio.run(main())
