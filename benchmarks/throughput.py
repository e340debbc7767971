"""Calls per second of many tasks beside bare httpx, over real sockets, as ratios of one run.

python benchmarks/throughput.py        # a server in a process of its own; 0 and 50 ms of latency
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from typing import TYPE_CHECKING, Any

import httpx

from monta_async import Monta

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from multiprocessing.connection import Connection

TOKEN = (
    b'{"accessToken": "t", "accessTokenExpirationDate": "2999-01-01T00:00:00Z",'
    b' "refreshToken": "r", "refreshTokenExpirationDate": "2999-01-01T00:00:00Z"}'
)
CHARGE = b'{"id": 7, "state": "charging"}'
SECONDS = 4.0


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


async def rate(call: Callable[[], Awaitable[Any]], tasks: int) -> float:
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


async def compare(port: int, latency: float) -> None:
    """Measure and print: bare httpx, bare httpx with the best fixed number in flight, and Monta."""
    base_url = f"http://127.0.0.1:{port}"
    for tasks in (20, 100, 500):
        limits = httpx.Limits(max_connections=tasks, max_keepalive_connections=tasks)
        async with (
            httpx.AsyncClient(base_url=base_url, limits=limits, timeout=60) as bare,
            Monta("id", "secret", base_url=base_url, timeout=60) as monta,
        ):

            async def plain(client: httpx.AsyncClient = bare) -> Any:
                return (await client.get("/api/v1/charges/7")).json()

            async def ours(client: Monta = monta) -> Any:
                return await client.charges.get(7)

            await ours()
            first, second = await rate(plain, tasks), await rate(ours, tasks)
        print(f"{latency * 1000:>3.0f} ms {tasks:>4} tasks: bare httpx {first:>6.0f}/s, ours {second:>6.0f}/s", end="")
        print(f", {second / first:.2f} times bare httpx")


def main() -> None:
    """Run both latencies."""
    for latency in (0.0, 0.05):
        hear, tell = multiprocessing.Pipe()
        server = multiprocessing.Process(target=serve, args=(latency, tell), daemon=True)
        server.start()
        asyncio.run(compare(hear.recv(), latency))
        server.kill()


if __name__ == "__main__":
    main()
