"""What a call costs beside bare httpx on the same transport that answers at once, as a ratio of one run.

python benchmarks/call.py              # medians of interleaved rounds
"""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import TYPE_CHECKING, Any

import httpx

from monta_async import Monta

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ROUNDS = 15
REPEATS = 300
LATER = "2999-01-01T00:00:00Z"
TOKEN = {
    "accessToken": "an-access-token",
    "accessTokenExpirationDate": LATER,
    "refreshToken": "a-refresh-token",
    "refreshTokenExpirationDate": LATER,
}


async def answer(request: httpx.Request) -> httpx.Response:
    """A token, or a small charge."""
    return httpx.Response(200, json=TOKEN if "/auth/" in request.url.path else {"id": 7, "state": "charging"})


async def main() -> None:
    """Measure and print."""
    transport = httpx.MockTransport(answer)
    async with (
        httpx.AsyncClient(base_url="https://api.test", transport=transport) as bare,
        Monta("an-id", "a-secret", base_url="https://api.test", transport=transport) as monta,
    ):

        async def plain() -> Any:
            return (await bare.get("/api/v1/charges/7", headers={"Authorization": "Bearer t"})).json()

        contenders: dict[str, Callable[[], Awaitable[Any]]] = {
            "bare httpx: get, json": plain,
            "monta.http: get, json": lambda: monta.http.get("/api/v1/charges/7"),
            "monta.charges.get": lambda: monta.charges.get(7),
        }
        times = await measure(contenders)
    base = times["bare httpx: get, json"]
    for name, spent in times.items():
        print(f"{name:<26}{spent * 1e6:>8.0f} us   {spent / base:.2f} times bare httpx")


async def measure(contenders: dict[str, Callable[[], Awaitable[Any]]]) -> dict[str, float]:
    """The median time of a call of each, in interleaved rounds of several repeats."""
    spent: dict[str, list[float]] = {name: [] for name in contenders}
    for function in contenders.values():
        await function()
    for _ in range(ROUNDS):
        for name, function in contenders.items():
            begin = time.perf_counter()
            for _ in range(REPEATS):
                await function()
            spent[name].append((time.perf_counter() - begin) / REPEATS)
    return {name: statistics.median(each) for name, each in spent.items()}


if __name__ == "__main__":
    asyncio.run(main())
