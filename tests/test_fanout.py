from __future__ import annotations

import asyncio
import gc
import itertools
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import FakeApi, one_page

from monta_async import FanOutReport, Monta, NotFoundError, Outcome

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

fan_out = Monta("an-id", "a-secret").fan_out
on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Work:
    """Something to do for a number: notes what begins, ends and is in flight; what fails, fails with its number."""

    def __init__(self, *fails: int) -> None:
        self.begun: list[int] = []
        self.ended: list[int] = []
        self.most = 0
        self._fails = fails

    async def __call__(self, number: int) -> str:
        """Do it."""
        self.begun.append(number)
        self.most = max(self.most, len(self.begun) - len(self.ended))
        try:
            await anyio.lowlevel.checkpoint()
            if number in self._fails:
                raise ValueError(number)
        finally:
            self.ended.append(number)
        return str(number)


def backwards(count: int) -> Callable[[int], Awaitable[int]]:
    """A function whose calls end from the last to the first."""
    done = [anyio.Event() for _ in range(count + 1)]
    done[count].set()

    async def call(number: int) -> int:
        await done[number + 1].wait()
        done[number].set()
        return number

    return call


@on_both
@pytest.mark.parametrize(("ordered", "expected"), [(True, [0, 1, 2, 3, 4]), (False, [4, 3, 2, 1, 0])])
def test_results_come_in_order_or_as_they_are_done(backend: str, ordered: bool, expected: list[int]) -> None:  # noqa: FBT001
    """Awaited, it is the list: in the order of the arguments whichever is done first, or in that one."""

    async def main() -> list[int]:
        return await fan_out(backwards(5), range(5), limit=5, ordered=ordered)

    assert expected == anyio.run(main, backend=backend)


@on_both
def test_only_so_many_calls_are_in_flight(backend: str) -> None:
    """The limit is used, and never passed."""
    work = Work()

    async def main() -> list[str]:
        return await fan_out(work, range(100), limit=7)

    assert [str(number) for number in range(100)] == anyio.run(main, backend=backend)
    assert 7 == work.most


@on_both
def test_arguments_are_taken_as_they_are_needed(backend: str) -> None:
    """Over endless arguments, sync or async, little more is begun than what is used; an async generator is closed."""
    closed: list[bool] = []

    async def numbers() -> AsyncIterator[int]:
        try:
            for number in itertools.count():
                yield number
        finally:
            closed.append(True)

    async def main(arguments: Any, work: Work) -> None:
        async with fan_out(work, arguments, limit=5) as results:
            assert ["0", "1", "2"] == [await anext(results) for _ in range(3)]

    for arguments in (itertools.count(), numbers()):
        work = Work()
        anyio.run(main, arguments, work, backend=backend)
        assert len(work.begun) <= 3 + 4 * 5
        assert sorted(work.begun) == sorted(work.ended)
    assert [True] == closed


@on_both
@pytest.mark.parametrize("ordered", [True, False])
def test_memory_does_not_grow_with_the_arguments(backend: str, ordered: bool) -> None:  # noqa: FBT001
    """Of thousands of arguments and results, only as many live as are in flight or wait to be taken."""
    alive, most = 0, 0

    class Large:
        def __init__(self) -> None:
            nonlocal alive, most
            alive += 1
            most = max(most, alive)

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    async def call(_: Large) -> Large:
        await anyio.lowlevel.checkpoint()
        return Large()

    async def main() -> int:
        count = 0
        async with fan_out(call, (Large() for _ in range(5000)), limit=10, ordered=ordered) as results:
            async for _ in results:
                count += 1
        return count

    assert 5000 == anyio.run(main, backend=backend)
    gc.collect()
    assert most <= 2 * 4 * 10 + 10
    assert 0 == alive


@on_both
def test_a_slow_taker_holds_the_calls_back(backend: str) -> None:
    """What is done and not yet taken is bounded: nothing more begins until some of it is."""
    work = Work()

    async def main() -> int:
        async with fan_out(work, itertools.count(), limit=3):
            for _ in range(100):
                await anyio.lowlevel.checkpoint()
        return len(work.begun)

    assert 12 == anyio.run(main, backend=backend)


@on_both
def test_an_error_comes_as_it_is_where_its_result_would_have_come(backend: str) -> None:
    """What is before it is handed over, nothing new begins, what is in flight ends, and it is in no exception group."""
    work, got = Work(5), []

    async def main() -> None:
        async with fan_out(work, itertools.count(), limit=3) as results:
            async for each in results:
                got.append(each)  # noqa: PERF401 - what came before the error is looked at

    with pytest.raises(ValueError, match="5") as caught:
        anyio.run(main, backend=backend)

    assert ["0", "1", "2", "3", "4"] == got
    assert len(work.begun) <= 5 + 3
    assert sorted(work.begun) == sorted(work.ended)
    assert ["argument 5 of a fan-out, counted from 0"] == caught.value.__notes__


@on_both
def test_what_was_done_before_an_error_is_kept(backend: str) -> None:
    """Awaited, it raises; what had come stands in `results`."""

    async def main() -> list[str]:
        work = fan_out(Work(4), range(10), limit=2)
        with pytest.raises(ValueError, match="4"):
            await work
        return work.results

    assert ["0", "1", "2", "3"] == anyio.run(main, backend=backend)


@on_both
def test_an_error_in_the_block_comes_as_it_is(backend: str) -> None:
    """What the block raises is in no exception group, and what is in flight is ended before it comes out."""
    ended = []

    async def forever(number: int) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(number)

    async def main() -> None:
        async with fan_out(forever, range(10), limit=3):
            await anyio.lowlevel.checkpoint()
            await anyio.lowlevel.checkpoint()
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        anyio.run(main, backend=backend)
    assert [0, 1, 2] == sorted(ended)


@on_both
def test_errors_can_be_left_out_and_reported(backend: str) -> None:
    """`skip` gives what succeeded; the report counts the others, and keeps them with their arguments."""

    async def main() -> tuple[list[str], FanOutReport]:
        work = fan_out(Work(1, 3), [0, 1, 2, 3, 4], errors="skip")
        return await work, work.report

    got, report = anyio.run(main, backend=backend)
    assert ["0", "2", "4"] == got
    assert (5, 3, 2) == (report.total, report.done, report.failed)
    assert [(1, 1), (3, 3)] == [(each.position, each.argument) for each in report.failures]
    assert isinstance(report.failures[0].error, ValueError)


@on_both
def test_a_report_keeps_only_so_many_failures(backend: str) -> None:
    """A million failures are counted; a thousand are kept."""

    async def main() -> FanOutReport:
        work = fan_out(Work(*range(1500)), range(1500), errors="skip")
        assert [] == await work
        return work.report

    report = anyio.run(main, backend=backend)
    assert (1500, 1000) == (report.failed, len(report.failures))


@on_both
def test_errors_can_be_returned(backend: str) -> None:
    """`return` gives one outcome an argument: its result, or its error, which `result` raises."""

    async def main() -> list[Outcome[int, str]]:
        return await fan_out(Work(1), iter([0, 1, 2]), errors="return")

    first, second, third = anyio.run(main, backend=backend)
    assert (0, 0, None, "0") == (first.position, first.argument, first.error, first.result)
    assert "2" == third.result
    with pytest.raises(ValueError, match="1"):
        _ = second.result


@on_both
def test_progress_is_told(backend: str) -> None:
    """After each result or failure, with the total where it is known; what the callback raises comes out."""
    told: list[tuple[int, int, int | None]] = []

    async def main(arguments: Any) -> None:
        await fan_out(
            Work(1),
            arguments,
            errors="skip",
            on_progress=lambda report: told.append((report.done, report.failed, report.total)),
        )

    anyio.run(main, [0, 1, 2], backend=backend)
    anyio.run(main, iter([0]), backend=backend)
    assert [(1, 0, 3), (1, 1, 3), (2, 1, 3), (1, 0, None)] == told

    async def broken() -> None:
        await fan_out(Work(), [0], on_progress=lambda _: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        anyio.run(broken, backend=backend)


@on_both
def test_cancelling_ends_every_call(backend: str) -> None:
    """When whoever is in the block is cancelled, the calls are, and the cancellation goes on to its scope."""
    ended = []

    async def forever(number: int) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(number)

    async def main() -> None:
        with anyio.CancelScope() as scope:
            async with fan_out(forever, range(10), limit=4) as results:
                await anyio.lowlevel.checkpoint()
                await anyio.lowlevel.checkpoint()
                scope.cancel()
                await anext(results)
        assert scope.cancelled_caught

    anyio.run(main, backend=backend)
    assert [0, 1, 2, 3] == sorted(ended)


async def test_a_task_that_is_cancelled_ends_every_call() -> None:
    """The same for asyncio's own cancellation."""
    ended, begun = [], asyncio.Event()

    async def forever(number: int) -> None:
        try:
            begun.set()
            await anyio.sleep_forever()
        finally:
            ended.append(number)

    async def collect() -> list[None]:
        return await fan_out(forever, range(10), limit=4)

    task = asyncio.create_task(collect())
    await begun.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [0, 1, 2, 3] == sorted(ended)


async def test_a_call_that_is_cancelled_alone_is_an_error() -> None:
    """Something in the function that is cancelled without the fan-out does not leave it waiting for ever."""

    async def call(number: int) -> int:
        if number == 1:
            raise asyncio.CancelledError
        return number

    first, second, third = await fan_out(call, range(3), errors="return")
    assert (0, 2) == (first.result, third.result)
    assert isinstance(second.error, RuntimeError)


@on_both
def test_arguments_that_raise(backend: str) -> None:
    """All that had begun is handed over before the error of the arguments comes, sync or async."""

    def numbers() -> Iterator[int]:
        yield from (0, 1, 2)
        raise OSError("no more")

    async def later() -> AsyncIterator[int]:
        for number in (0, 1, 2):
            await anyio.lowlevel.checkpoint()
            yield number
        raise OSError("no more")

    async def main(arguments: Any) -> None:
        work = fan_out(Work(), arguments, errors="skip")
        with pytest.raises(OSError, match="no more"):
            await work
        assert ["0", "1", "2"] == work.results

    anyio.run(main, numbers(), backend=backend)
    anyio.run(main, later(), backend=backend)


@on_both
def test_what_closing_the_arguments_raises_is_told(backend: str) -> None:
    """An async generator that fails while it is closed is not passed over in silence, nor in a group."""

    async def numbers() -> AsyncIterator[int]:
        try:
            for number in itertools.count():
                yield number
        finally:
            raise OSError("not closed")

    async def main() -> None:
        async with fan_out(Work(), numbers()) as results:
            await anext(results)

    with pytest.raises(OSError, match="not closed"):
        anyio.run(main, backend=backend)


@on_both
def test_it_runs_once(backend: str) -> None:
    """A second time, and after its block, it says so instead of doing something odd."""

    async def main() -> None:
        work = fan_out(Work(), range(3))
        async with work as results:
            assert "0" == await anext(results)
        with pytest.raises(RuntimeError, match="within"):
            await anext(results)
        with pytest.raises(RuntimeError, match="once"):
            await work

    anyio.run(main, backend=backend)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((None, [1]), TypeError),
        ((Work(), 7), TypeError),
        ((Work(), [1], {"limit": 0}), ValueError),
        ((Work(), [1], {"errors": "ignore"}), ValueError),
    ],
)
def test_what_cannot_be_fanned_out_is_refused(arguments: tuple[Any, ...], error: type[Exception]) -> None:
    """At once, before anything runs."""
    function, over, *options = arguments
    with pytest.raises(error):
        fan_out(function, over, **(options[0] if options else {}))


@on_both
def test_the_client_fans_out_its_methods(backend: str) -> None:
    """A method of a resource over ids or over a list of the API; its errors are those of the API."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/v1/charges":
            return one_page([{"id": 5}, {"id": 6}])
        number = int(request.url.path.rpartition("/")[2])
        return httpx.Response(404) if number == 9 else httpx.Response(200, json={"id": number})

    async def main() -> None:
        async with FakeApi(answer).client() as monta:
            assert [3, 1, 2] == [charge.id for charge in await monta.fan_out(monta.charges.get, [3, 1, 2])]
            ids = (charge.id async for charge in monta.charges.list())
            async with monta.fan_out(monta.charges.get, ids, limit=1) as charges:
                assert [5, 6] == [charge.id async for charge in charges]
            with pytest.raises(NotFoundError):
                await monta.fan_out(monta.charges.get, [1, 9])
            outcomes = await monta.fan_out(monta.charges.get, [1, 9], errors="return")
            assert [1, 9] == [outcome.argument for outcome in outcomes]
            assert isinstance(outcomes[1].error, NotFoundError)

    anyio.run(main, backend=backend)
