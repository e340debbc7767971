"""A signed-in client of a simulator in the same process."""

from __future__ import annotations

from contextlib import asynccontextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from monta_async.simulator import Simulator


@asynccontextmanager
async def signed_in(
    simulator: Simulator,
    client_id: str = "demo-client",
    client_secret: str = "demo-secret",  # noqa: S107 - made up, and published
) -> AsyncIterator[httpx.AsyncClient]:
    """Open a client that sends a good token of these credentials."""
    transport = httpx.ASGITransport(app=simulator)
    async with httpx.AsyncClient(transport=transport, base_url="http://simulator/api/v1") as client:
        answer = await client.post("/auth/token", json={"clientId": client_id, "clientSecret": client_secret})
        client.headers["Authorization"] = f"Bearer {answer.json()['accessToken']}"
        yield client


async def good(client: httpx.AsyncClient, method: str, path: str, body: Any = None) -> Any:
    """The body of a call that goes well."""
    answer = await client.request(method, path, **({} if body is None else {"json": body}))
    assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
    return answer.json() if answer.content else None


async def every(client: httpx.AsyncClient, path: str) -> list[Any]:
    """All rows of a list, page after page."""
    rows: list[Any] = []
    page = 0
    while True:
        body = await good(client, "GET", f"{path}{'&' if '?' in path else '?'}page={page}&perPage=100")
        rows += body["data"]
        page += 1
        if page >= body["meta"]["totalPageCount"]:
            assert len(rows) == body["meta"]["totalItemCount"]
            return rows


async def of_all_sites(client: httpx.AsyncClient, days: str) -> tuple[Decimal, int]:
    """The energy and the number of charges that the statistics of all sites together have."""
    paths = [f"/charge-point-statistics/by-site?siteId={site['id']}&{days}" for site in await every(client, "/sites")]
    found = [await good(client, "GET", path) for path in paths]
    energy = sum((Decimal(str(each["totalEnergyConsumed"])) for each in found), Decimal(0))
    return energy, sum(each["totalSessions"] for each in found)


def refused(answer: httpx.Response, status: int, error_code: str) -> str:
    """The message of an error in the API's envelope."""
    body = answer.json()
    assert (answer.status_code, body["errorCode"]) == (status, error_code), answer.text
    return str(body["message"])
