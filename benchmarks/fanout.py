"""Fan-out: calls made for 1,000 details with repeats, speed-up at 50 ms of latency, memory over 1,000,000 arguments.

python benchmarks/fanout.py
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import resource
import time
import tracemalloc
from typing import TYPE_CHECKING

import httpx
from throughput import TOKEN, serve

from monta_async import Monta

if TYPE_CHECKING:
    from collections.abc import Iterator

MILLION = 1_000_000
DETAILS = 200
"""How many details the speed-up is measured with."""


async def calls() -> None:
    """How many calls 1,000 details with 30 % repeats take: one by one as elsewhere, and shared."""
    random.seed(7)
    mixed = [*range(700), *range(300)]
    random.shuffle(mixed)
    made = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal made
        if "/auth/" in request.url.path:
            return httpx.Response(200, content=TOKEN)
        made += 1
        await asyncio.sleep(0)
        return httpx.Response(200, json={"id": int(request.url.path.rpartition("/")[2])})

    async def count(what: str, ids: list[int], limit: int, *, shared: bool) -> None:
        nonlocal made
        async with Monta("id", "secret", base_url="https://api.test", transport=httpx.MockTransport(answer)) as monta:
            client = monta.sharing() if shared else monta
            made = 0
            found = await client.fan_out(client.charges.get, ids, limit=limit)
        assert [charge.id for charge in found] == ids
        print(f"  {what:<52}{made:>6} calls")

    print("1,000 details, 700 different ones")
    await count("one by one, or many at a time, without sharing", mixed, 10, shared=False)
    await count("shared, all at once, in any order", mixed, 1000, shared=True)
    await count("shared, 10 at a time, the same beside each other", sorted(mixed), 10, shared=True)
    await count("shared, 10 at a time, in any order", mixed, 10, shared=True)


async def speed(port: int) -> None:
    """How much faster ten at a time are, beside ten times."""
    async with Monta("id", "secret", base_url=f"http://127.0.0.1:{port}") as monta:
        await monta.charges.get(7)
        spent = {}
        for limit in (1, 4, 10):
            await monta.fan_out(monta.charges.get, range(limit), limit=limit)  # the connections
            begin = time.perf_counter()
            await monta.fan_out(monta.charges.get, range(DETAILS), limit=limit)
            spent[limit] = time.perf_counter() - begin
            print(f"  {limit:>3} at a time: {spent[limit]:6.2f} s, {spent[1] / spent[limit]:5.2f} times as fast")


async def memory(*, traced: bool) -> None:
    """What is in use after a tenth and after all of a million arguments."""
    count = MILLION // 10 if traced else MILLION
    peaks = []

    async def nothing(text: str) -> str:
        await asyncio.sleep(0)
        return text

    def arguments() -> Iterator[str]:
        for number in range(count):
            yield f"argument {number}" * 10

    begin = time.perf_counter()
    if traced:
        tracemalloc.start()
    done = 0
    async with Monta("id", "secret").fan_out(nothing, arguments()) as results:
        async for _ in results:
            done += 1
            if done % (count // 10) == 0:
                used = tracemalloc.get_traced_memory()[0] if traced else _resident()
                peaks.append(used)
    spent = time.perf_counter() - begin
    tracemalloc.stop()
    what = "traced" if traced else "resident"
    print(
        f"  {done:>9,} arguments: {what} after a tenth {peaks[0] / 1e6:.2f} MB, at the end {peaks[-1] / 1e6:.2f} MB",
        end="",
    )
    print(f" ({spent / done * 1e6:.0f} us each)")


def _resident() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Run all three."""
    asyncio.run(calls())
    print(f"{DETAILS} details at 50 ms of latency")
    hear, tell = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(0.05, tell), daemon=True)
    server.start()
    asyncio.run(speed(hear.recv()))
    server.kill()
    print("memory")
    asyncio.run(memory(traced=False))
    asyncio.run(memory(traced=True))


if __name__ == "__main__":
    main()
