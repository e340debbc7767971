"""Make the recordings again: `python tests/record.py [--folder FOLDER] [--writes]`; `nox -s record` does it.

With MONTA_CLIENT_ID and MONTA_CLIENT_SECRET in the environment (and MONTA_BASE_URL, for another than production), from
that server: only what reads, and with `--writes` the stories that start a charge and replace the webhook settings, too.
Otherwise from the simulator, all of it, to the same bytes every time.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import httpx
from monta_partner_api import OPERATIONS, Operation
from replaying import FOLDER, described
from simulator_calls import CALLS

from monta_async import Monta, MontaError, NotFoundError
from monta_async.client import ENVIRONMENTS
from monta_async.simulator import Credential, Fault, Simulator
from monta_async.testing import RecordingTransport
from monta_async.testing.shapes import document

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from monta_partner_api.client import Page

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
CREDENTIALS = {"clientId": "demo-client", "clientSecret": "demo-secret"}
SERVER = "simulator, seed 7"
KEPT = ("order-17",)
"""The key of ours that a story sends: to be sent again, it has to stand in its recording."""
ONE_OF = {"get-charge-point-logs": "paginationType", "get-prices-forecast": "chargePointId", "get-wallets": "teamId"}
"""What these operations are called with, beside what the document requires."""
ROWS = 2
"""Rows a page: enough to see what a list is, and small to read."""


class Watch:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """The moment."""
        return self.now


class Served(httpx.AsyncBaseTransport):
    """A simulator of its own, whose answers have the date of its clock, as those of a server do."""

    def __init__(self, **options: Any) -> None:
        self.watch = Watch()
        self.simulator = Simulator(**{"seed": 7, "traffic": False, "clock": self.watch, "now": NOON, **options})
        self._inner = httpx.ASGITransport(app=self.simulator)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer with a date."""
        answer = await self._inner.handle_async_request(request)
        answer.headers["Date"] = format_datetime(self.watch.now, usegmt=True)
        return answer

    async def pass_time(self, **spans: float) -> None:
        """Move the world and the clock."""
        self.watch.now += timedelta(**spans)
        self.simulator.advance(timedelta(**spans).total_seconds())

    def recorder(self, path: Path) -> RecordingTransport:
        """A recorder of it."""
        return RecordingTransport(self, path, server=SERVER, keep=KEPT, now=self.watch)


@asynccontextmanager
async def plain(transport: httpx.AsyncBaseTransport, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """A bare client with a token, which sends what it is told and nothing more."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(transport=transport, base_url="http://simulator/api/v1", headers=headers) as client:
        yield client


async def sign_in(transport: httpx.AsyncBaseTransport, **credentials: str) -> str:
    """A token that is not recorded."""
    request = httpx.Request("POST", "http://simulator/api/v1/auth/token", json=CREDENTIALS | credentials)
    answer = await transport.handle_async_request(request)
    await answer.aread()
    return str(answer.json()["accessToken"])


def with_few_rows(operation: Operation, path: str) -> str:
    """The path of a call, for a small page if it is a list with pages."""
    paging = operation.paging
    if paging is None or paging.kind == "none" or f"{paging.size}=" in path:
        return path
    return f"{path}{'&' if '?' in path else '?'}{paging.size}={ROWS}"


async def record_operations(folder: Path, only: Sequence[str] = ()) -> None:
    """One exchange of every operation, with what was written before still there."""
    served = Served(rate_limit=None)
    await served.pass_time(days=1)  # whoever was charging has left
    token = await sign_in(served)
    async with served.recorder(folder) as recorder:
        async with plain(recorder, "") as client:
            pair = (await client.post("/auth/token", json=CREDENTIALS)).raise_for_status().json()
            refresh = {"refreshToken": pair["refreshToken"]}
            (await client.post("/auth/refresh", json=refresh)).raise_for_status()
        async with plain(recorder, token) as client, plain(served, token) as unseen:
            for operation_id, path, body in CALLS:
                operation = OPERATIONS[operation_id]
                sender = client if not only or operation_id in only else unseen
                content = {} if body is None else {"json": body}
                path = with_few_rows(operation, path)  # noqa: PLW2901 - the same path, with few rows
                (await sender.request(operation.http_method, path, **content)).raise_for_status()


async def record_errors(folder: Path) -> None:
    """An answer with each status that the API is known to refuse with, each in a file."""
    served = Served(credentials=(Credential("demo-client", "demo-secret"), _LIMITED), rate_limit=2)
    good = await sign_in(served)
    limited = await sign_in(served, clientId=_LIMITED.client_id, clientSecret=_LIMITED.client_secret)
    refused: list[tuple[str, str, str, str, Any]] = [
        ("400-bad-request", good, "POST", "/charges", BUSY),
        ("401-invalid-access-token", "gone", "GET", "/consumers/me", None),
        ("401-consumer-not-found", "", "POST", "/auth/token", CREDENTIALS | {"clientSecret": "another-secret"}),
        ("403-access-forbidden", limited, "GET", "/teams?perPage=2", None),
        ("404-resource-not-found", good, "GET", "/charges/740450594557600000", None),
        ("429-too-many-requests", good, "GET", "/sites?perPage=2", None),
    ]
    for name, token, method, path, body in refused:
        async with served.recorder(folder / f"{name}.json") as recorder, plain(recorder, token) as client:
            await client.request(method, path, **({} if body is None else {"json": body}))
    for status in (409, 422, 500, 502, 503, 504):
        served.simulator.faults.script("get-sites", [Fault(status=status)])
        name = httpx.codes(status).name.lower().replace("_", "-")
        async with served.recorder(folder / f"{status}-{name}.json") as recorder, plain(recorder, good) as client:
            await client.get("/sites?perPage=2")
    served = Served()
    served.simulator.faults.script("get-sites", [Fault(envelope=True)])
    token = await sign_in(served)
    async with served.recorder(folder / "200-error-in-success.json") as recorder, plain(recorder, token) as client:
        await client.get("/sites?perPage=2")


BUSY = {"chargePointId": 2001, "payingTeamId": 101, "partnerExternalId": "order-17"}
"""The start of a charge where another one is under way."""
_LIMITED = Credential("limited-client", "limited-secret", scopes=("charge-transactions:read",))

PassTime = Callable[..., Awaitable[None]]
Story = Callable[[Monta, PassTime], Awaitable[None]]


async def token_life(monta: Monta, pass_time: PassTime) -> None:
    """A token is got, used, refused after its hour, and renewed by its refresh token; after a day, got again."""
    await monta.consumers.me()
    await pass_time(hours=2)
    await monta.consumers.me()
    await pass_time(hours=30)
    await monta.consumers.me()


async def three_pages(monta: Monta, _pass_time: PassTime) -> None:
    """A list is read page by page: the first three, or as many as there are."""
    page: Page[Any] | None = await monta.teams.list(per_page=1)
    for _ in (1, 2):
        page = page and await page.next()


async def start_to_completed(monta: Monta, pass_time: PassTime) -> None:
    """A charge is started, draws energy to its limit, and is paid."""
    point = (await monta.charge_points.list(state="available", per_page=1)).items[0]
    charge = await monta.charges.start(
        charge_point_id=point.id, paying_team_id=point.team_id, kwh_limit=5, partner_external_id="order-17"
    )
    for minutes in (1, 10, 40):
        await pass_time(minutes=minutes)
        charge = await monta.charges.get(charge.id)
    await monta.charges.get_breakdown(charge.id)
    await monta.wallet_transactions.list(reference_type="CHARGE", reference_id=str(charge.id), per_page=ROWS)


async def webhook_set_up(monta: Monta, pass_time: PassTime) -> None:
    """Webhooks are set up, looked at, tell of a change, and are taken away."""
    await monta.webhooks.update_config(
        webhook_url="https://example.com/1",  # what stands in for itself: a recording keeps no other
        webhook_secret="webhook-secret-1",
        event_types=["charge-points"],
    )
    await monta.webhooks.get_config()
    point = (await monta.charge_points.list(per_page=1)).items[0]
    await monta.charge_points.update(point.id, name=str(point.name))  # which changes nothing, and is told all the same
    await pass_time(seconds=30)
    await monta.webhooks.list_entries(per_page=ROWS)
    await monta.webhooks.delete_config()


STORIES: dict[str, Story] = {
    "token-life": token_life,
    "three-pages": three_pages,
    "start-to-completed": start_to_completed,
    "webhook-set-up": webhook_set_up,
}


async def record_stories(folder: Path, names: Sequence[str] = tuple(STORIES)) -> None:
    """Every story in a file, each with a simulator of its own."""
    for name in names:
        served = Served()
        async with (
            served.recorder(folder / f"{name}.json") as recorder,
            Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=recorder) as monta,
        ):
            await STORIES[name](monta, served.pass_time)


async def record_simulator(folder: Path) -> None:
    """All recordings, with nothing left of those before."""
    for name, record in (("operations", record_operations), ("errors", record_errors), ("stories", record_stories)):
        shutil.rmtree(folder / name, ignore_errors=True)
        await record(folder / name)


async def _sleep(**spans: float) -> None:
    await anyio.sleep(timedelta(**spans).total_seconds())


async def record_server(folder: Path, *, writes: bool, pass_time: PassTime = _sleep) -> list[str]:
    """Of a real server, what reads: every list, and by id what a list has shown; what writes only if asked for.

    Webhook settings that are there are left alone.

    Returns:
        What was left out, and why.
    """
    left_out: list[str] = []
    held: dict[str, Any] = {}
    reads = [each for each in OPERATIONS.values() if each.http_method == "GET" and each.repeat == "read"]
    async with (
        RecordingTransport(httpx.AsyncHTTPTransport(), folder / "operations") as recorder,
        Monta.from_env(transport=recorder) as monta,
    ):
        # what needs little shows the ids that the others need
        for operation in sorted(reads, key=lambda each: (len(_needed(each)), each.path)):
            try:
                await _look(monta, operation, held)
            except (LookupError, MontaError) as error:
                left_out.append(f"{operation.operation_id}: {error}")
    for name in ("three-pages", "start-to-completed", "webhook-set-up") if writes else ("three-pages",):
        if name == "webhook-set-up" and await _has_webhooks():
            left_out.append(f"{name}: these credentials have webhook settings")
            continue
        path = folder / "stories" / f"{name}.json"
        async with (
            RecordingTransport(httpx.AsyncHTTPTransport(), path, keep=KEPT) as recorder,
            Monta.from_env(transport=recorder) as monta,
        ):
            await STORIES[name](monta, pass_time)
    return left_out


async def _has_webhooks() -> bool:
    async with Monta.from_env() as monta:
        try:
            await monta.webhooks.get_config()
        except NotFoundError:
            return False
        return True


def _needed(operation: Operation) -> dict[str, dict[str, Any]]:
    """The parameters without which an operation cannot be called."""
    other = ONE_OF.get(operation.operation_id)
    given = described(operation).get("parameters", ())
    return {each["name"]: each for each in given if each.get("required") or each["name"] == other}


async def _look(monta: Monta, operation: Operation, held: dict[str, Any]) -> None:
    """Call an operation, and keep the id of the first row that it shows."""
    path, query = operation.path, {}
    for name, parameter in _needed(operation).items():
        before = path.partition(f"/{{{name}}}")[0].rpartition("/")[2]
        words = document().parameters(operation, parameter["in"])[name].words
        value = min(words) if words else _found(name, before, parameter["schema"], held)
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", str(value))
        else:
            query[name] = value
    if operation.paging is not None and operation.paging.kind != "none":
        query[operation.paging.size] = ROWS
    body = (await monta.request("GET", path, params=query)).json()
    shown = body[operation.paging.items] if operation.paging is not None and operation.paging.items else body
    if isinstance(shown, list) and shown and "id" in shown[0]:
        held.setdefault(path.rpartition("/")[2], shown[0]["id"])


def _found(name: str, before: str, schema: dict[str, Any], held: dict[str, Any]) -> Any:
    """A value for a parameter: of dates, last week; else an id that a list has shown."""
    if name in ("fromDate", "toDate"):
        moment = datetime.now(UTC) - timedelta(days=7 if name == "fromDate" else 0)
        return f"{moment:%Y-%m-%d}" if schema["format"] == "date" else f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name.removesuffix("Id")).lower()
    plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    for list_name in (plural, before):
        if list_name in held:
            return held[list_name]
    msg = f"no list has shown a {name}"
    raise LookupError(msg)


async def run(folder: Path, *, writes: bool) -> None:
    """Record from the server of the environment, else from the simulator."""
    if os.environ.get("MONTA_CLIENT_ID"):
        host = httpx.URL(os.environ.get("MONTA_BASE_URL") or ENVIRONMENTS["production"]).host
        for line in await record_server(folder / "servers" / host, writes=writes):
            print("left out:", line)
    else:
        await record_simulator(folder)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Make the recordings again.")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where they go; tests/recordings unless given")
    parser.add_argument("--writes", action="store_true", help="a real server: start a charge, replace webhooks, too")
    options = parser.parse_args()
    anyio.run(partial(run, options.folder, writes=options.writes))
    print(f"{len(list(options.folder.rglob('*.json')))} recordings in {options.folder}")


if __name__ == "__main__":
    main()
