from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import TOKEN, one_page
from monta_partner_api import OPERATIONS, Operation
from monta_partner_api.client import EXTENSION

from monta_async import DecodeError, Monta, MontaError, NotFoundError, RateBudget, RetryPolicy
from monta_async.paths import operation_of
from monta_async.sharing import ReadCache, SharingTransport, Writes

if TYPE_CHECKING:
    from collections.abc import Callable

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def charge(request: httpx.Request) -> httpx.Response:
    """The charge that is asked for."""
    return httpx.Response(200, json={"id": int(request.url.path.split("/")[4]), "price": 9.8125})


class Api:
    """Counts its calls; while `open` is not set, it keeps all but the token calls waiting."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] = charge) -> None:
        self.calls: Counter[str] = Counter()
        self.open: anyio.Event | None = None
        self._answer = answer

    def client(self, **options: Any) -> Monta:
        """A client that talks to it."""
        transport = httpx.MockTransport(self._handle)
        return Monta("an-id", "a-secret", base_url="https://api.test", transport=transport, **options)

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/api/v1/auth/"):
            return httpx.Response(200, json=TOKEN)
        self.calls[f"{request.method} {request.url.path}"] += 1
        await anyio.lowlevel.checkpoint()
        if self.open is not None:
            await self.open.wait()
        return self._answer(request)


async def settle() -> None:
    """Let everything run that can."""
    for _ in range(30):
        await anyio.lowlevel.checkpoint()


@on_both
@pytest.mark.parametrize(("limit", "shared", "calls"), [(1000, True, 700), (1000, False, 1000), (1, True, 1000)])
def test_a_thousand_details_with_repeats(backend: str, limit: int, shared: bool, calls: int) -> None:  # noqa: FBT001
    """What several want at the same time is asked for once, in any order; one after the other shares nothing."""
    ids = [*range(700), *range(300)]
    random.Random(7).shuffle(ids)  # noqa: S311 - no secret
    api = Api()

    async def main() -> list[int]:
        async with api.client() as monta:
            client = monta.sharing() if shared else monta
            return [each.id for each in await client.fan_out(client.charges.get, ids, limit=limit)]

    assert ids == anyio.run(main, backend=backend)
    assert calls == api.calls.total()


@on_both
def test_each_has_a_model_of_its_own(backend: str) -> None:
    """What one does with its model is not seen by another; an answer as it came is there for each."""
    api = Api()

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing()
            first, second = await shared.fan_out(shared.charges.get, [7, 7])
            assert first == second
            first.price = None
            assert second.price is not None
            one, two = await shared.fan_out(lambda charge_id: shared.raw(shared.charges.get, charge_id), [7, 7])
            assert one.content == two.content
            assert one.headers is not two.headers

    anyio.run(main, backend=backend)
    assert 2 == api.calls.total()


@on_both
def test_a_read_is_not_answered_with_what_was_before_a_write(backend: str) -> None:
    """A read after the beginning, and one after the end, of a write of any view ask anew."""
    api = Api()

    async def main() -> None:
        api.open = anyio.Event()
        async with api.client() as monta, anyio.create_task_group() as tasks:
            shared = monta.sharing()
            for job in (
                lambda: shared.charges.get(7),
                lambda: shared.charges.get(7),
                lambda: monta.charges.update(7, partner_external_id="mine"),
                lambda: shared.charges.get(7),
                lambda: shared.charges.get(7),
            ):
                tasks.start_soon(job)
                await settle()
            assert {"GET /api/v1/charges/7": 2, "PATCH /api/v1/charges/7": 1} == api.calls
            api.open.set()
            await settle()
            api.open = anyio.Event()
            tasks.start_soon(shared.charges.get, 8)
            await settle()
            still_open, api.open = api.open, None
            await monta.charges.update(8, partner_external_id="mine")
            await shared.charges.get(8)
            assert 2 == api.calls["GET /api/v1/charges/8"]
            still_open.set()

    anyio.run(main, backend=backend)


@on_both
def test_a_read_after_a_write_is_not_answered_with_one_from_during_it(backend: str) -> None:
    """What was asked while the write was under way may have been read before it took effect."""
    api = Api()

    async def main() -> None:
        api.open = write = anyio.Event()
        async with api.client() as monta, anyio.create_task_group() as tasks:
            shared = monta.sharing()
            tasks.start_soon(lambda: monta.charges.update(7, partner_external_id="mine"))
            await settle()
            api.open = read = anyio.Event()
            tasks.start_soon(shared.charges.get, 7)
            await settle()
            write.set()
            await settle()
            tasks.start_soon(shared.charges.get, 7)
            await settle()
            read.set()

    anyio.run(main, backend=backend)
    assert 2 == api.calls["GET /api/v1/charges/7"]


@on_both
def test_the_first_being_cancelled_harms_nobody(backend: str) -> None:
    """The next sends again, once for all who still wait."""
    api = Api()
    got: list[int] = []

    async def main() -> None:
        api.open = anyio.Event()
        async with api.client() as monta, anyio.create_task_group() as tasks:
            shared = monta.sharing()
            scope = anyio.CancelScope()

            async def first() -> None:
                with scope:
                    await shared.charges.get(7)

            async def other() -> None:
                got.append((await shared.charges.get(7)).id)

            tasks.start_soon(first)
            await settle()
            for _ in range(3):
                tasks.start_soon(other)
            await settle()
            assert 1 == api.calls.total()
            scope.cancel()
            await settle()
            api.open.set()

    anyio.run(main, backend=backend)
    assert [7, 7, 7] == got
    assert 2 == api.calls.total()


@on_both
def test_a_failure_is_shared(backend: str) -> None:
    """Each gets an exception of its own; the next one asks anew."""
    api = Api(lambda _: httpx.Response(404, json={"message": "no"}))

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing()
            outcomes = await shared.fan_out(shared.charges.get, [7, 7, 7], errors="return")
            errors = [outcome.error for outcome in outcomes if isinstance(outcome.error, NotFoundError)]
            assert 3 == len({id(error) for error in errors})
            assert {(404, "get-charge")} == {(error.status, error.operation_id) for error in errors}
            assert 1 == api.calls.total()
            with pytest.raises(NotFoundError):
                await shared.charges.get(7)

    anyio.run(main, backend=backend)
    assert 2 == api.calls.total()


@on_both
def test_an_answer_that_cannot_be_read_fails_for_each(backend: str) -> None:
    """As without sharing: with the operation and the number of tries."""
    api = Api(lambda _: httpx.Response(200, text="no json"))

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing()
            for outcome in await shared.fan_out(shared.charges.get, [7, 7], errors="return"):
                assert isinstance(outcome.error, DecodeError)
                assert 1 == outcome.error.attempts

    anyio.run(main, backend=backend)
    assert 1 == api.calls.total()


@on_both
def test_what_is_not_the_same_read_is_not_shared(backend: str) -> None:
    """Other headers, GETs that act on hardware, POSTs, and paths that nobody knows go out each for itself."""
    api = Api()

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing()
            other = shared.with_options(headers={"Monta-Version": "v2"})

            async def ask(client: Monta) -> None:
                await client.charges.get(7)

            await monta.fan_out(ask, [shared, other])
            await monta.fan_out(
                lambda version: shared.request("GET", "/api/v1/charges/7", headers={"Monta-Version": version}),
                ["v1", "v2", "v2"],
            )
            await monta.fan_out(shared.charges.stop, [7, 7])
            await monta.fan_out(lambda _: shared.request("GET", "/api/v1/charges/7/new"), [1, 2])

    anyio.run(main, backend=backend)
    assert {"": 4, "/stop": 2, "/new": 2} == {
        path: api.calls[f"GET /api/v1/charges/7{path}"] for path in ("", "/stop", "/new")
    }


def reference(request: httpx.Request) -> httpx.Response:
    """A list of one, or one."""
    row = {"id": 1, "name": "x" * 100}
    whole = request.url.path.rpartition("/")[2].isdigit()
    return httpx.Response(200, json=row) if whole else one_page([row])


@on_both
def test_reference_data_is_kept_for_its_lifetime(backend: str) -> None:
    """Countries, areas, currencies, brands, models, connectors and operators; lists and single ones; nothing else."""
    api, now = Api(reference), [100.0]

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing(lifetime=60, clock=lambda: now[0])
            lists: list[Callable[[], Any]] = [
                shared.countries.list,
                lambda: shared.country_areas.list(country_id=1),
                shared.currencies.list,
                shared.charge_point_brands.list,
                shared.charge_point_models.list,
                shared.charge_point_connectors.list,
                shared.operators.list,
            ]
            for _ in range(3):
                for ask in lists:
                    assert [1] == [row.id async for row in ask()]
                assert 1 == (await shared.countries.get(1)).id
                assert 1 == (await shared.sites.get(1)).id
                assert 1 == (await shared.with_options(timeout=5).currencies.get(1)).id
            assert {"/api/v1/sites/1": 3} == {
                path.partition(" ")[2]: count for path, count in api.calls.items() if count > 1
            }
            assert 9 + 3 == api.calls.total()
            now[0] += 59.9
            await shared.countries.get(1)
            assert 12 == api.calls.total()
            now[0] += 0.1
            await shared.countries.get(1)
            assert 13 == api.calls.total()
            await monta.countries.get(1)
            assert 14 == api.calls.total()

    anyio.run(main, backend=backend)


@on_both
def test_reference_data_is_forgotten_when_it_is_written(backend: str) -> None:
    """By any view, also through a path that the document does not know; other data stays. A failure is not kept."""
    api = Api(reference)

    async def main() -> None:
        async with api.client() as monta:
            shared = monta.sharing()
            await shared.operators.get(1)
            await shared.countries.get(1)
            await monta.request("PATCH", "/api/v1/operators/1", json={})
            await shared.operators.get(1)
            await shared.countries.get(1)
            assert (2, 1) == (api.calls["GET /api/v1/operators/1"], api.calls["GET /api/v1/countries/1"])

    anyio.run(main, backend=backend)

    broken = Api(lambda _: httpx.Response(404))

    async def fail() -> None:
        async with broken.client() as monta:
            shared = monta.sharing()
            for _ in range(2):
                with pytest.raises(NotFoundError):
                    await shared.countries.get(1)

    anyio.run(fail, backend=backend)
    assert 2 == broken.calls.total()


def test_what_is_kept_is_bounded() -> None:
    """Beyond the size, what was longest not asked for goes first; with no lifetime nothing is kept."""
    cache = ReadCache(60, clock=lambda: 0.0, size=3 * 5000)
    answer = httpx.Response(200, content=b"x" * 800)
    for key in ("a", "b", "c"):
        cache.put(key, 0.0, answer)
    assert cache.get("a") is answer
    cache.put("d", 0.0, answer)
    assert [True, False, True, True] == [cache.get(key) is answer for key in "abcd"]
    cache.put("e", 0.0, httpx.Response(200, content=b"x" * 20_000))
    assert [True, True] == [cache.get(key) is answer for key in "cd"]
    assert cache.get("e") is None

    never = ReadCache(0, clock=lambda: 0.0)
    never.put("a", 0.0, answer)
    assert never.get("a") is None


@on_both
def test_sharing_stands_before_the_rate_budget(backend: str) -> None:
    """Repeats cost nothing of the quota, however few calls may be in flight."""
    api = Api()

    async def main() -> int:
        async with api.client(budget=RateBudget(quota=10, in_flight=1), retry=RetryPolicy(retries=0)) as monta:
            shared = monta.sharing()
            outcomes = await shared.fan_out(shared.charges.get, [*range(10)] * 10, limit=100, errors="return")
            return sum(isinstance(outcome.error, MontaError) for outcome in outcomes)

    assert 0 == anyio.run(main, backend=backend)
    assert 10 == api.calls.total()


class Watched(httpx.URL):
    """An address that counts how often it is asked for its path."""

    asked = 0

    @property
    def path(self) -> str:
        """The path, counted."""
        self.asked += 1
        return super().path


@pytest.mark.parametrize(
    ("path", "expected"), [("/api/v1/charges/17", OPERATIONS["get-charge"]), ("/api/v1/nothing/17", None)]
)
async def test_a_path_is_looked_up_once(path: str, expected: Operation | None) -> None:
    """Which operation a request is, known or not, is worked out where it comes in, and goes with it from there."""
    request = httpx.Request("GET", "https://api.test")
    request.url = address = Watched(f"https://api.test{path}")
    assert operation_of(request) is expected
    looks = address.asked
    assert looks
    assert operation_of(request) is expected
    assert address.asked == looks

    def answer(arrived: httpx.Request) -> httpx.Response:
        assert arrived.extensions[EXTENSION] is expected
        return httpx.Response(200)

    transport = SharingTransport(httpx.MockTransport(answer), Writes())
    await transport.handle_async_request(httpx.Request("GET", f"https://api.test{path}"))
