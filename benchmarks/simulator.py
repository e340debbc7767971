"""The simulator: start-up, memory by the number of charges, and requests a second beside a bare Starlette route.

python benchmarks/simulator.py
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from monta_async.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

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


async def bare(_request: Request) -> JSONResponse:
    """What a route costs that does nothing."""
    return JSONResponse({"name": "nobody"})


async def main() -> None:
    """Measure and print."""
    for charges in (1_000, 1_000_000):
        seconds, memory = start(charges)
        print(f"{charges:>9,} charges: {seconds:.2f} s to start, {memory:.0f} MiB")
    starlette = httpx.ASGITransport(app=Starlette(routes=[Route("/api/v1/consumers/me", bare)]))
    simulator = httpx.ASGITransport(app=Simulator(rate_limit=None))
    async with (
        httpx.AsyncClient(base_url="http://bare/api/v1", transport=starlette) as plain,
        httpx.AsyncClient(base_url="http://simulator/api/v1", transport=simulator) as client,
    ):
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = (await client.post("/auth/token", json=credentials)).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
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


if __name__ == "__main__":
    asyncio.run(main())
