"""Calls per second of many tasks beside bare httpx, over real sockets, as ratios of one run.

python benchmarks/throughput.py        # a server in a process of its own; 0 and 50 ms of latency

Every figure is the median of interleaved rounds. The second table is why `RateBudget.in_flight` is what it is.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import httpx
from httpx_aiohttp import AiohttpTransport

from monta_async import Monta, RateBudget

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from multiprocessing.connection import Connection

    Call = Callable[[], Awaitable[Any]]

TOKEN = (
    b'{"accessToken": "t", "accessTokenExpirationDate": "2999-01-01T00:00:00Z",'
    b' "refreshToken": "r", "refreshTokenExpirationDate": "2999-01-01T00:00:00Z"}'
)
CHARGE = b'{"id": 7, "state": "charging"}'
SECONDS, ROUNDS = 1.0, 5
BOUNDS = (5, 10, 20, 30, 40, 60, 80)
MANY = 500


def serve(latency: float, tell: Connection) -> None:
    """Answer every request after so many seconds, until killed."""

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            lines = head.lower().split(b"\r\n")
            length = sum(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
            await reader.readexactly(length)
            body = TOKEN if b"/auth/" in head else CHARGE
            await asyncio.sleep(latency)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    async def quiet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await connection(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(quiet, "127.0.0.1", 0, backlog=1000)
        tell.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


async def rate(call: Call, tasks: int) -> float:
    """Calls per second of so many tasks that each call again and again."""
    done = 0
    end = time.perf_counter() + SECONDS

    async def work() -> None:
        nonlocal done
        while time.perf_counter() < end:
            await call()
            done += 1

    begin = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(tasks)))
    return done / (time.perf_counter() - begin)


async def medians(contenders: dict[str, tuple[Call, int]]) -> dict[str, float]:
    """The median rate of each, in interleaved rounds."""
    rates: dict[str, list[float]] = {name: [] for name in contenders}
    for call, _ in contenders.values():
        await call()
    for _ in range(ROUNDS):
        for name, (call, tasks) in contenders.items():
            rates[name].append(await rate(call, tasks))
    return {name: statistics.median(each) for name, each in rates.items()}


def bare(client: httpx.AsyncClient) -> Call:
    """The same call without us."""

    async def call() -> Any:
        return (await client.get("/api/v1/charges/7")).json()

    return call


def ours(monta: Monta) -> Call:
    """The call."""
    return lambda: monta.charges.get(7)


def limits(connections: int) -> httpx.Limits:
    """As many connections as can be in use, all of them kept."""
    return httpx.Limits(max_connections=connections, max_keepalive_connections=connections)


async def compare(base_url: str, latency: float) -> None:
    """Bare httpx, ours over httpx, and ours over aiohttp, with as many tasks each."""
    for tasks in (20, 100, MANY):
        async with (
            httpx.AsyncClient(base_url=base_url, limits=limits(tasks), timeout=60) as client,
            Monta("id", "secret", base_url=base_url, timeout=60) as monta,
            Monta("id", "secret", base_url=base_url, timeout=60, transport=AiohttpTransport()) as over_aiohttp,
        ):
            first, *others = (
                await medians(
                    {
                        "bare httpx": (bare(client), tasks),
                        "ours": (ours(monta), tasks),
                        "ours over aiohttp": (ours(over_aiohttp), tasks),
                    }
                )
            ).items()
        print(f"{latency * 1000:>3.0f} ms {tasks:>4} tasks: {first[0]} {first[1]:>5.0f}/s", end="")
        print("".join(f", {name} {each:>5.0f}/s = {each / first[1]:.2f} times that" for name, each in others))


async def bounds(base_url: str, latency: float) -> None:
    """Many tasks of ours with each bound of what is in flight, beside bare httpx with so many tasks and no more."""
    async with AsyncExitStack() as stack:
        contenders: dict[str, tuple[Call, int]] = {}
        for bound in BOUNDS:
            client = httpx.AsyncClient(base_url=base_url, limits=limits(bound), timeout=60)
            monta = Monta("id", "secret", base_url=base_url, timeout=60, budget=RateBudget(in_flight=bound))
            contenders[f"bare {bound}"] = (bare(await stack.enter_async_context(client)), bound)
            contenders[f"ours {bound}"] = (ours(await stack.enter_async_context(monta)), MANY)
        rates = await medians(contenders)
    best = max(each for name, each in rates.items() if name.startswith("bare"))
    for bound in BOUNDS:
        plain, mine = rates[f"bare {bound}"], rates[f"ours {bound}"]
        print(
            f"{latency * 1000:>3.0f} ms, {bound:>2} in flight: bare httpx with {bound:>2} tasks {plain:>4.0f}/s", end=""
        )
        print(f", ours with {MANY} tasks {mine:>4.0f}/s = {mine / best:.2f} times the best of bare httpx")


def main() -> None:
    """Run both latencies; the bounds where there is one."""
    for latency in (0.0, 0.05):
        hear, tell = multiprocessing.Pipe()
        server = multiprocessing.Process(target=serve, args=(latency, tell), daemon=True)
        server.start()
        base_url = f"http://127.0.0.1:{hear.recv()}"
        asyncio.run(compare(base_url, latency))
        if latency:
            asyncio.run(bounds(base_url, latency))
        server.kill()


if __name__ == "__main__":
    main()
