"""How much of the rate limit a client spends in an hour of simulated time, and how often it is refused.

Sixty callers in the foreground and the background, with others who spend a tenth of the same quota, against fixed
windows of 1000 calls per 600 s. No real time passes.

python benchmarks/budget.py
"""

from __future__ import annotations

import random
import time

import httpx
import trio
from trio.testing import MockClock

from monta_async import RateLimitedError
from monta_async.budget import RateBudget

QUOTA, WINDOW, HOUR = 1000, 600, 3600
BEGIN = 100
"""How far into a window the client starts, in seconds."""


class Server:
    """Counts calls in fixed windows."""

    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.refused = 0

    def answer(self) -> tuple[int, httpx.Headers]:
        """Count one call: its status and headers."""
        window, elapsed = divmod(trio.current_time() - START + BEGIN, WINDOW)
        count = self.counts[int(window)] = self.counts.get(int(window), 0) + 1
        headers = {
            "RateLimit-Quota": str(QUOTA),
            "RateLimit-TimeWindow": str(WINDOW),
            "RateLimit-Remaining": str(max(0, QUOTA - count)),
            "RateLimit-ResetsIn": str(int(WINDOW - elapsed)),
        }
        return (200 if count <= QUOTA else 429), httpx.Headers(headers)


START = 0.0


async def main(others: float) -> None:
    """Run the hour, and print."""
    global START  # noqa: PLW0603 - the clock begins where it likes
    START = trio.current_time()
    end = START + HOUR
    server, chance, given_up = Server(), random.Random(1), 0  # noqa: S311 - no secret
    budget = RateBudget(clock=trio.current_time, sleep=trio.sleep)

    async def call(*, background: bool) -> None:
        nonlocal given_up
        while trio.current_time() < end:
            try:
                async with budget.slot(background=background) as slot:
                    await trio.sleep(chance.uniform(0.02, 0.3))
                    status, headers = server.answer()
                    await trio.sleep(chance.uniform(0.02, 0.3))
                    slot.learn(status, headers)
                    server.refused += status != httpx.codes.OK
            except RateLimitedError:
                given_up += 1
            await trio.sleep(chance.uniform(0.1, 1) if background else chance.uniform(5, 60))

    async def other() -> None:
        while others and trio.current_time() < end:
            server.answer()
            await trio.sleep(WINDOW / QUOTA / others)

    began = time.perf_counter()
    with trio.move_on_at(end):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(other)
            for number in range(60):
                nursery.start_soon(lambda background: call(background=background), number % 3 > 0)
    whole = {window: min(count, QUOTA) for window, count in server.counts.items() if window < HOUR // WINDOW}
    share = sum(whole.values()) / len(whole) / QUOTA
    print(f"others spend {others:>4.0%}: windows used {share:.1%} ({' '.join(map(str, whole.values()))}),", end=" ")
    print(f"429s {server.refused}, gave up at once {given_up}, took {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    for part in (0, 0.1):
        trio.run(main, part, clock=MockClock(autojump_threshold=0))
