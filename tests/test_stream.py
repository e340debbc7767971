from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint
from fake_api import TOKEN, FakeApi, offset_page, rows

from monta_async import Monta, MontaError, RateBudget, RetryPolicy, ServerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

pytestmark = pytest.mark.parametrize("backend", ["asyncio", "trio"])
TOTAL = 1000


class SlowApi:
    """Pages of charges, of which those after the first are never answered while it is not open."""

    def __init__(self, total: int = TOTAL) -> None:
        self.total = total
        self.asked: list[int] = []
        self.in_flight = 0
        self.most_in_flight = 0
        self.open = True
        self.failing: set[int] = set()

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """One answer."""
        if request.url.path.startswith("/api/v1/auth/"):
            return httpx.Response(200, json=TOKEN)
        page = int(request.url.params.get("page", 0))
        self.asked.append(page)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await checkpoint()
            if page and not self.open:
                await anyio.sleep_forever()
        finally:
            self.in_flight -= 1
        if page in self.failing:
            return httpx.Response(500, json={"message": "not now"})
        return offset_page(request, self.total)

    async def settle(self) -> None:
        """Wait until as many calls are in flight as a stream of four has ahead."""
        while self.in_flight < 4:
            await checkpoint()

    def client(self, **options: Any) -> Monta:
        """A client that talks to it, and does not retry."""
        retry = RetryPolicy(retries=0)
        transport = httpx.MockTransport(self.handle)
        return Monta(token="t", base_url="https://api.test", retry=retry, transport=transport, **options)


def run(backend: str, main: Callable[[], Awaitable[Any]]) -> Any:
    """Run a test on one of the two."""
    return anyio.run(main, backend=backend)


def test_items_come_in_order_and_pages_ahead(backend: str) -> None:
    """Every item once, in order; as many calls as pages; several at a time, and never more than asked for."""
    api = SlowApi()

    async def main() -> list[int]:
        async with api.client() as monta, monta.charges.list().stream(concurrency=3) as charges:
            return [charge.id async for charge in charges]

    assert list(range(TOTAL)) == run(backend, main)
    assert list(range(10)) == sorted(api.asked)
    assert 3 == api.most_in_flight


def test_no_more_is_loaded_than_asked_for(backend: str) -> None:
    """While the first page is used, only the next ones are fetched, however long that takes."""
    api = SlowApi()

    async def main() -> None:
        async with api.client() as monta, monta.charges.list().stream(concurrency=2) as charges:
            await anext(charges)
            for _ in range(50):
                await checkpoint()
            assert [0, 1, 2] == sorted(api.asked)

    run(backend, main)


def test_breaking_off_ends_what_is_in_flight(backend: str) -> None:
    """A `break` in the block leaves no call behind once the block is left."""
    api = SlowApi()
    api.open = False

    async def main() -> None:
        async with api.client() as monta:
            async with monta.charges.list().stream() as charges:
                async for _ in charges:
                    await api.settle()
                    break
                assert 4 == api.in_flight
            assert 0 == api.in_flight

    run(backend, main)


def test_an_exception_in_the_block_comes_out_as_it_is(backend: str) -> None:
    """Neither wrapped in a group nor lost, and nothing stays in flight."""
    api = SlowApi()
    api.open = False

    async def fails() -> None:
        async with api.client() as monta, monta.charges.list().stream() as charges:
            await anext(charges)
            await api.settle()
            raise LookupError("mine")

    async def main() -> None:
        with pytest.raises(LookupError, match="mine"):
            await fails()
        assert 0 == api.in_flight

    run(backend, main)


@pytest.mark.parametrize("waiting", [True, False])
def test_a_cancelled_block_leaves_nothing_behind(backend: str, *, waiting: bool) -> None:
    """Cancelled from outside while it waits for a page, or while it does something else."""
    api = SlowApi()
    api.open = False

    async def cancels(scope: anyio.CancelScope) -> None:
        await api.settle()
        scope.cancel()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            with anyio.CancelScope() as scope:
                group.start_soon(cancels, scope)
                async with api.client() as monta, monta.charges.list().stream() as charges:
                    async for _ in charges:
                        if not waiting:
                            await anyio.sleep_forever()
            assert scope.cancelled_caught
            assert 0 == api.in_flight

    run(backend, main)


def test_a_failure_comes_when_it_is_its_turn_and_can_be_resumed(backend: str) -> None:
    """What came before a page that fails is delivered; another stream goes on from there, and nothing comes twice."""
    api = SlowApi()
    api.failing = {4}
    found: list[int] = []

    async def read(stream: Any) -> None:
        async with stream as charges:
            async for charge in charges:
                found.append(charge.id)  # noqa: PERF401 - a comprehension would lose them

    async def main() -> None:
        async with api.client() as monta:
            with pytest.raises(ServerError) as caught:
                await read(monta.charges.list().stream(concurrency=4))
            assert list(range(400)) == found
            api.failing = set()
            assert caught.value.resume_point is not None
            await read(monta.charges.list().resume(caught.value.resume_point).stream(concurrency=4))

    run(backend, main)
    assert list(range(TOTAL)) == found


def test_the_budget_holds(backend: str) -> None:
    """Pages are ordinary calls: no more are in flight than the client allows."""
    api = SlowApi()

    async def main() -> int:
        async with (
            api.client(budget=RateBudget(in_flight=2)) as monta,
            monta.charges.list().stream(concurrency=8) as charges,
        ):
            return len([charge async for charge in charges])

    assert TOTAL == run(backend, main)
    assert 2 == api.most_in_flight


def test_a_limit_asks_for_no_more(backend: str) -> None:
    """A stream of the first 250 fetches three pages."""
    api = SlowApi()

    async def main() -> int:
        async with api.client() as monta, monta.charges.list().limit(250).stream(concurrency=8) as charges:
            return len([charge async for charge in charges])

    assert 250 == run(backend, main)
    assert [0, 1, 2] == sorted(api.asked)


def test_a_cursor_has_one_page_ahead(backend: str) -> None:
    """What a page leads to is fetched while the page is used."""
    asked: list[str | None] = []

    def by_cursor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("after"))
        first = int(request.url.params.get("after", 0))
        meta = {"perPage": 2, "after": str(first + 2) if first < 8 else None}
        return httpx.Response(200, json={"data": rows(first, 2), "meta": meta})

    async def main() -> None:
        async with FakeApi(by_cursor).client() as monta, monta.audit_log.list().stream(concurrency=4) as events:
            assert "0" == str((await anext(events)).id)
            for _ in range(20):
                await checkpoint()
            assert [None, "2"] == asked
            assert [str(each) for each in range(1, 10)] == [str(event.id) async for event in events]

    run(backend, main)


def test_charges_are_those_of_the_moment_in_which_the_stream_begins(backend: str) -> None:
    """Every page is bound to that second, so new charges shift nothing; where the user says until when, to that."""
    api = FakeApi(lambda request: offset_page(request, 250))

    async def main() -> None:
        async with api.client() as monta:
            async with monta.charges.list().stream() as charges:
                assert 250 == len([charge async for charge in charges])
            async with monta.sites.list().stream() as sites:
                assert 250 == len([site async for site in sites])

    run(backend, main)
    until = {request.url.params.get("toDate") for request in api.requests if "charges" in request.url.path}
    assert 1 == len(until)
    assert str(until.pop()).endswith("Z")
    assert not [request for request in api.requests if "sites" in request.url.path and "toDate" in request.url.params]


def test_a_stream_is_for_one_block(backend: str) -> None:
    """Entered twice, or read outside its block, it says so; and so does a concurrency of none."""
    api = FakeApi(lambda request: offset_page(request, 12))

    async def main() -> None:
        async with api.client() as monta:
            stream = monta.charges.list().stream()
            async with stream as charges:
                await anext(charges)
            with pytest.raises(RuntimeError, match="entered once"):
                await stream.__aenter__()
            with pytest.raises(RuntimeError, match="inside"):
                _ = [charge async for charge in monta.charges.list().stream()]  # type: ignore[attr-defined]
            with pytest.raises(ValueError, match="at least 1"):
                monta.charges.list().stream(concurrency=0)

    run(backend, main)


def test_two_streams_at_once(backend: str) -> None:
    """Blocks within one another, each with its own pages."""
    api = SlowApi(300)

    async def main() -> None:
        async with (
            api.client() as monta,
            monta.charges.list().stream() as first,
            monta.charges.list().stream() as second,
        ):
            assert [charge.id async for charge in first] == [charge.id async for charge in second]

    run(backend, main)


def test_a_task_that_is_cancelled_ends_its_stream(backend: str) -> None:
    """`task.cancel()` of asyncio, and a cancelled nursery of trio: no call is left, and nothing else is raised."""
    api = SlowApi()
    api.open = False

    async def reads() -> None:
        async with api.client() as monta, monta.charges.list().stream() as charges:
            async for _ in charges:
                pass

    async def main() -> None:
        if backend == "asyncio":
            task = asyncio.get_running_loop().create_task(reads())
            await api.settle()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            async with anyio.create_task_group() as group:
                group.start_soon(reads)
                await api.settle()
                group.cancel_scope.cancel()
        assert 0 == api.in_flight

    run(backend, main)


def test_a_failure_of_the_first_page_is_raised_as_it_is(backend: str) -> None:
    """With a point from which everything is still to come."""
    api = SlowApi()
    api.failing = {0}

    async def main() -> None:
        async with api.client() as monta, monta.charges.list().stream() as charges:
            with pytest.raises(MontaError) as caught:
                await anext(charges)
            assert caught.value.resume_point is not None
            assert [] == caught.value.resume_point["position"]["recent"]

    run(backend, main)
