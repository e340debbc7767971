"""Whether cancelled calls wear the client out: calls are cancelled at random, then what is left busy is counted.

Both kinds of cancellation, over real sockets and few connections: `task.cancel()`, as `asyncio.wait_for` and a web
framework do it, and anyio's scopes. Speed is a ratio to a client that is new, in one run.

python benchmarks/wear.py --seconds 60
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import random
import statistics
import time
from collections import Counter
from typing import TYPE_CHECKING

import anyio
import httpx
from throughput import CHARGE, TOKEN

from monta_async import Monta, MontaError, RateBudget, RetryPolicy, connection

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from multiprocessing.connection import Connection

SLOTS, CALLERS, CALLS, ROUNDS = 5, 10, 200, 9
LONGEST = 0.05
"""After how many seconds a call is cancelled at the latest."""
CHANCE = random.Random(1)  # noqa: S311 - no secret


def serve(tell: Connection) -> None:
    """Answer in pieces, each after a little time, until killed."""

    async def answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            lines = head.lower().split(b"\r\n")
            await reader.readexactly(sum(int(line[15:]) for line in lines if line.startswith(b"content-length:")))
            body = TOKEN if b"/auth/" in head else CHARGE
            for piece in (b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body), body):
                await asyncio.sleep(CHANCE.random() * 0.008)
                writer.write(piece)
                await writer.drain()

    async def quiet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answers(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(quiet, "127.0.0.1", 0, backlog=1000)
        tell.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


async def by_task(monta: Monta) -> str:
    """One call in a task that is cancelled after a while."""
    task = asyncio.ensure_future(monta.charges.get(7))
    await asyncio.sleep(CHANCE.random() * LONGEST)
    task.cancel()
    await asyncio.wait([task])
    if task.cancelled():
        return "cancelled"
    return type(task.exception()).__name__ if task.exception() else "answered"


async def by_scope(monta: Monta) -> str:
    """One call in a scope that is left after a while."""
    try:
        with anyio.move_on_after(CHANCE.random() * LONGEST):
            await monta.charges.get(7)
            return "answered"
    except MontaError as error:
        return type(error).__name__
    return "cancelled"


async def speed(monta: Monta) -> float:
    """Calls per second."""
    begin = time.perf_counter()
    await asyncio.gather(*(monta.charges.get(7) for _ in range(CALLS)))
    return CALLS / (time.perf_counter() - begin)


def client(port: int) -> tuple[Monta, httpx.AsyncHTTPTransport, RateBudget]:
    """One with few connections, and what they belong to."""
    limits = httpx.Limits(max_connections=SLOTS, max_keepalive_connections=SLOTS)
    inner, budget = httpx.AsyncHTTPTransport(limits=limits), RateBudget(in_flight=SLOTS)
    base_url, retry = f"http://127.0.0.1:{port}", RetryPolicy(retries=0)
    return Monta("id", "secret", base_url=base_url, transport=inner, budget=budget, retry=retry), inner, budget


async def wear(port: int, seconds: float, cancelled: Callable[[Monta], Awaitable[str]]) -> None:
    """Cancel for so long, count, and measure beside a client that is new."""
    outcomes: Counter[str] = Counter()
    (worn, inner, budget), (new, *_) = client(port), client(port)
    async with worn, new:
        end = time.perf_counter() + seconds

        async def caller() -> None:
            while time.perf_counter() < end:
                outcomes[await cancelled(worn)] += 1

        await asyncio.gather(*(caller() for _ in range(CALLERS)))
        pool, line = inner._pool, budget._line  # noqa: SLF001 - they tell nobody, so they are looked at again and again
        with anyio.move_on_after(connection.GRACE + 1):
            while line.flying or any(not (each.is_idle() or each.is_closed()) for each in pool.connections):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        busy = sum(not (each.is_idle() or each.is_closed()) for each in pool.connections)
        speeds = [(await speed(worn), await speed(new)) for _ in range(ROUNDS)]
    ratio = statistics.median(mine / theirs for mine, theirs in speeds)
    told = ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items()))
    print(f"{cancelled.__name__:<8} {seconds:g} s: {told}; of {SLOTS} slots {busy} connections and", end=" ")
    print(f"{line.flying} places in flight left busy; {ratio:.2f} times as fast as a client that is new")
    assert not busy
    assert not line.flying


def main() -> None:
    """Run both kinds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5.0, help="of each kind (default: 5)")
    seconds = parser.parse_args().seconds
    hear, tell = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(tell,), daemon=True)
    server.start()
    port = hear.recv()
    for kind in (by_task, by_scope):
        asyncio.run(wear(port, seconds, kind))
    server.kill()


if __name__ == "__main__":
    main()
