from __future__ import annotations

import logging
import math
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from hypothesis import given, settings, strategies as st

from monta_async import RateLimitedError
from monta_async.budget import RateBudget, Slot

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MALFORMED = ["", "many", "-1", "1e2", "0x10", "3.5", "4, 5", "9" * 5000, "inf", "nan", "٣"]
ABSURD = [("Quota", "0"), ("TimeWindow", "0"), ("TimeWindow", "90000"), ("Remaining", "6"), ("ResetsIn", "61")]


class Time:
    """A clock that is set by hand, and sleep by that clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, anyio.Event]] = []

    def budget(self, **options: Any) -> RateBudget:
        """One that lives by it."""
        return RateBudget(clock=lambda: self.now, sleep=self.sleep, **options)

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock is set that much later."""
        sleeper = (self.now + seconds, anyio.Event())
        self._sleepers.append(sleeper)
        try:
            await sleeper[1].wait()
        finally:
            self._sleepers.remove(sleeper)

    async def passes(self, seconds: float) -> None:
        """Set it later, and let everybody do what they do at each moment until then."""
        end = self.now + seconds
        await anyio.wait_all_tasks_blocked()
        while due := sorted(sleeper[0] for sleeper in self._sleepers if sleeper[0] <= end):
            self.now = due[0]
            for _, event in (sleeper for sleeper in self._sleepers if sleeper[0] <= self.now):
                event.set()
            await anyio.wait_all_tasks_blocked()
        self.now = end


def both_backends(test: Callable[[], Awaitable[None]]) -> Callable[[str], None]:
    """The same test on asyncio and on trio."""

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def run(backend: str) -> None:
        anyio.run(test, backend=backend)

    return run


def headers(**values: object) -> httpx.Headers:
    """`RateLimit-` headers."""
    return httpx.Headers({f"RateLimit-{name}": str(value) for name, value in values.items()})


def whole(remaining: int, resets: int) -> httpx.Headers:
    """All of them, as the API sends them."""
    return headers(Quota=10, TimeWindow=600, Remaining=remaining, ResetsIn=resets)


async def calls(budget: RateBudget, count: int, told: httpx.Headers | None = None, status: int = 200) -> None:
    """Some calls, one after the other, each answered at once; none may wait."""
    for _ in range(count):
        async with budget.slot(max_wait=0) as slot:
            slot.learn(status, httpx.Headers() if told is None else told)


async def left(budget: RateBudget, *, background: bool = False) -> int:
    """How many calls may go now, up to 50."""
    for count in range(50):
        try:
            async with budget.slot(max_wait=0, background=background):
                pass
        except RateLimitedError:
            return count
    return 50


async def hold(budget: RateBudget, went: list[str], name: str, scope: anyio.CancelScope, **options: Any) -> None:
    """A call that has no answer until it is cancelled; in the background if its name begins with b."""
    with scope:
        async with budget.slot(background=name[0] == "b", **options):
            went.append(name)
            await anyio.sleep_forever()


async def test_the_headers_say_what_is_left_and_outweigh_the_setting() -> None:
    """Quota, window, remaining calls and reset come from the headers; one more second is allowed for."""
    time = Time()
    budget = time.budget(quota=5, window=60)

    await calls(budget, 1)
    assert 4 == await left(budget)
    await time.passes(60)
    await calls(budget, 1, whole(remaining=4, resets=100))
    assert 4 == await left(budget)
    await time.passes(100.5)
    assert 0 == await left(budget)
    await time.passes(0.5)
    assert 10 == await left(budget)
    assert 600 == budget.window


@pytest.mark.parametrize(
    ("name", "value"),
    [*ABSURD, *((name, value) for name in ("Quota", "TimeWindow", "Remaining", "ResetsIn") for value in MALFORMED)],
)
async def test_a_malformed_or_absurd_header_says_nothing(name: str, value: str) -> None:
    """What is no whole number in the bounds of reason leaves things as they were."""
    time = Time()
    budget = time.budget(quota=5, window=60)

    await calls(budget, 1, httpx.Headers([(f"RateLimit-{name}".encode(), value.encode())]))
    assert (5, 60, 4) == (budget.quota, budget.window, await left(budget))
    await time.passes(60)
    assert 5 == await left(budget)


async def test_remaining_does_not_count_what_is_in_flight() -> None:
    """Others spend too, so the server is believed; but not that our calls in flight are free."""
    budget = Time().budget()

    await calls(budget, 1, whole(remaining=9, resets=100))
    async with budget.slot(), budget.slot():
        await calls(budget, 1, whole(remaining=5, resets=100))
        assert 3 == await left(budget)
    assert 0 == await left(budget)


async def test_a_late_answer_speaks_of_its_own_window() -> None:
    """An answer of the window before changes nothing in this one; one of the next window begins it."""
    time = Time()
    budget = time.budget()

    async with budget.slot() as late, budget.slot() as first:
        first.learn(200, whole(remaining=9, resets=600))
        late.learn(200, whole(remaining=0, resets=0))
        assert 8 == await left(budget)
    await time.passes(601)
    await calls(budget, 1, whole(remaining=9, resets=10))
    await time.passes(9.5)
    async with budget.slot() as late:
        await time.passes(2.5)
        await calls(budget, 1)
        late.learn(200, whole(remaining=0, resets=1))
        assert 9 == await left(budget)
    await time.passes(590)
    assert 0 == await left(budget)
    await time.passes(10)
    await calls(budget, 1, whole(remaining=9, resets=10))
    await time.passes(10.5)
    await calls(budget, 1, whole(remaining=9, resets=600))
    assert 9 == await left(budget)


async def test_the_earliest_reset_and_the_highest_count_hold() -> None:
    """Rounding does not put the reset off, and a call that is lost is spent though the server has not seen it yet."""
    time = Time()
    budget = time.budget()

    await calls(budget, 1, whole(remaining=9, resets=100))
    await time.passes(0.9)
    async with budget.slot():
        pass
    await calls(budget, 1, whole(remaining=8, resets=100))
    assert 7 == await left(budget)
    await time.passes(100.1)
    assert 10 == await left(budget)


@both_backends
async def test_an_answer_that_is_due_may_free_a_call() -> None:
    """While it is unsure whether the window is spent, a call waits for the answer and not for the reset."""
    budget, went = Time().budget(), list[str]()
    await calls(budget, 1, whole(remaining=9, resets=100))
    async with anyio.create_task_group() as tasks, budget.slot() as slot:
        await calls(budget, 1, whole(remaining=1, resets=100))  # the call in flight is counted in this, or not
        tasks.start_soon(hold, budget, went, "next", anyio.CancelScope())
        await anyio.wait_all_tasks_blocked()
        assert [] == went
        slot.learn(200, whole(remaining=2, resets=100))
        await anyio.wait_all_tasks_blocked()
        assert ["next"] == went
        tasks.cancel_scope.cancel()


async def test_without_headers_or_setting_there_is_no_limit() -> None:
    """Any number of calls may go, and a 429 that says nothing, or what is absurd, changes nothing."""
    budget = Time().budget()

    await calls(budget, 3000)
    await calls(budget, 2, status=429)
    await calls(budget, 2, httpx.Headers({"Retry-After": "99999999"}), status=429)
    assert 50 == await left(budget)


@pytest.mark.parametrize(
    ("told", "seconds"), [(headers(ResetsIn=9), 10), (httpx.Headers({"Retry-After": "7"}), 7), (whole(0, 29), 30)]
)
async def test_a_429_is_believed(told: httpx.Headers, seconds: float) -> None:
    """Nothing goes until the time that it names, and the error says when."""
    time = Time()
    budget = time.budget()

    await calls(budget, 1, told, status=429)
    with pytest.raises(RateLimitedError) as caught:
        await calls(budget, 1)
    assert seconds == caught.value.retry_after
    await time.passes(seconds)
    await calls(budget, 1)


@pytest.mark.parametrize(("quota", "reserve"), [(20, 2), (2, 1), (1, 0), (40, 4)])
async def test_the_background_leaves_a_reserve(quota: int, reserve: int) -> None:
    """The last tenth of the quota is for the foreground; of two calls, one."""
    budget = Time().budget(quota=quota)
    assert (quota - reserve, reserve) == (await left(budget, background=True), await left(budget))


@both_backends
async def test_the_foreground_goes_first_and_each_lane_in_order() -> None:
    """When a place in flight frees, the foreground takes it, though the background has waited longer."""
    budget, went, scopes = Time().budget(in_flight=1), list[str](), [anyio.CancelScope() for _ in range(7)]
    async with anyio.create_task_group() as tasks:
        for name, scope in zip(("b0", "b1", "b2", "f1", "f2", "b3", "f3"), scopes, strict=True):
            tasks.start_soon(hold, budget, went, name, scope)
            await anyio.wait_all_tasks_blocked()
        for index in (0, 3, 4, 6, 1, 2, 5):
            scopes[index].cancel()
            await anyio.wait_all_tasks_blocked()
    assert ["b0", "f1", "f2", "f3", "b1", "b2", "b3"] == went


async def test_waiting_ends_with_the_window_and_is_seen(caplog: pytest.LogCaptureFixture) -> None:
    """Who waits goes when the window resets; each wait is told and logged once."""
    caplog.set_level(logging.INFO, "monta_async.budget")
    time, went, waits = Time(), list[str](), list[float]()
    budget = time.budget()
    async with anyio.create_task_group() as tasks, budget.slot() as slot:
        await calls(budget, 1, whole(remaining=0, resets=29))
        for name in ("b", "f"):
            tasks.start_soon(partial(hold, budget, went, name, anyio.CancelScope(), on_wait=waits.append))
        await time.passes(5)
        slot.learn(429, headers(ResetsIn=25))
        await time.passes(25)
        assert [] == went
        await time.passes(1)
        assert ["b", "f"] == sorted(went)
        tasks.cancel_scope.cancel()
    assert [30, 30] == waits
    assert ["a call waits 30 s for the rate limit"] * 2 == caplog.messages


@both_backends
async def test_a_wait_has_an_end() -> None:
    """A wait known to be too long is refused before it begins, or as soon as it is known; others end in time."""
    time, ended = Time(), list[tuple[float, float | None]]()
    budget = time.budget(in_flight=1)

    async def call(max_wait: float | None = None) -> None:
        with pytest.raises(RateLimitedError) as caught:
            await budget.slot(max_wait=max_wait).__aenter__()
        ended.append((time.now, caught.value.retry_after))

    async with anyio.create_task_group() as tasks, budget.slot() as slot:
        tasks.start_soon(call)
        tasks.start_soon(call, 5)
        await time.passes(5)
        assert [(5, None)] == ended
        slot.learn(429, headers(ResetsIn=300))
        await anyio.wait_all_tasks_blocked()
        await call()
        assert [(5, None), (5, 301), (5, 301)] == ended


async def test_fair_use_keeps_to_itself() -> None:
    """A 429 under fair use holds back that operation only, and a window that is spent does not hold back fair use."""
    time = Time()
    budget = time.budget()
    async with budget.slot(operation="map", fair_use=True) as slot:
        slot.learn(429, headers(ResetsIn=30))
    with pytest.raises(RateLimitedError):
        await budget.slot(operation="map", fair_use=True, max_wait=30).__aenter__()
    await calls(budget, 1, whole(remaining=0, resets=99))
    async with budget.slot(operation="other", fair_use=True, max_wait=0):
        await time.passes(31)
    async with budget.slot(operation="map", fair_use=True, max_wait=0):
        assert 0 == await left(budget)


@both_backends
async def test_a_cancelled_waiter_leaves_nothing_behind() -> None:
    """Whether it waits for a place or for the window, and even if its turn comes with the cancellation."""
    for spent, granted in ((False, False), (False, True), (True, False), (True, True)):
        time, went, scopes = Time(), list[str](), [anyio.CancelScope() for _ in range(3)]
        budget = time.budget(quota=2, in_flight=1, window=60, max_wait=math.inf)
        async with anyio.create_task_group() as tasks:
            await calls(budget, 2 * spent)
            for name, scope in list(zip(("first", "doomed", "next"), scopes, strict=True))[spent:]:
                tasks.start_soon(hold, budget, went, name, scope)
                await anyio.wait_all_tasks_blocked()
            if granted:
                time.now, budget.in_flight = 60.0, 2 - spent
                budget._settle(budget._line)
            scopes[1].cancel()
            await anyio.wait_all_tasks_blocked()
            scopes[0].cancel()
            await time.passes(60)
            assert ["first", "next"][spent:] == went
            assert 2 - spent == budget._present.sent
            tasks.cancel_scope.cancel()
        assert ({}, 0, set()) == (budget._line.queues, budget._line.flying, budget._line.pending)


async def test_what_was_sent_is_spent_and_what_never_left_is_not() -> None:
    """A call without an answer counts against the window, unless it is given back."""
    budget, scope = Time().budget(quota=5, in_flight=1), anyio.CancelScope()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(hold, budget, [], "cancelled", scope)
        await anyio.wait_all_tasks_blocked()
        scope.cancel()
    async with budget.slot() as slot:
        slot.unsent()
    assert 4 == await left(budget)


def test_a_second_event_loop_inherits_what_is_spent() -> None:
    """Who was in flight in a loop that is dead blocks nobody, but what was sent is spent."""
    budget = Time().budget(quota=4, in_flight=1)
    abandoned = [budget.slot(), budget.slot()]
    anyio.run(abandoned[0].__aenter__, backend="asyncio")
    anyio.run(abandoned[1].__aenter__, backend="trio")
    assert 2 == anyio.run(left, budget, backend="asyncio")


STEPS = st.one_of(
    st.tuples(st.sampled_from(["foreground", "background"]), st.just(0)),
    st.tuples(st.sampled_from(["arrives", "answered", "lost", "unsent"]), st.integers(0, 5)),
    st.tuples(st.just("passes"), st.sampled_from([0.3, 1, 3, 7, 20, 50])),
)
BEGINS, BACKENDS = [0.0, 30.0, 58.5], ["asyncio", "trio"]


class Minutes:
    """A server with fixed windows of a minute, and a client whose calls go as the steps say."""

    def __init__(self, quota: int, rounding: Callable[[float], int], begin: float) -> None:
        self.time, self.quota, self.rounding, self.counts = Time(), quota, rounding, dict[float, int]()
        self.time.now = begin
        self.budget = self.time.budget(quota=quota, window=60, in_flight=4, max_wait=math.inf)
        self.flying: list[tuple[Slot, list[tuple[int, httpx.Headers]], anyio.Event]] = []

    async def call(self, background: bool) -> None:  # noqa: FBT001 - start_soon passes it on
        """One call, until it is done."""
        async with self.budget.slot(background=background) as slot:
            self.flying.append((slot, [], done := anyio.Event()))
            await done.wait()

    def arrives(self) -> tuple[int, httpx.Headers]:
        """Count one."""
        window, elapsed = divmod(self.time.now, 60)
        self.counts[window] = count = self.counts.get(window, 0) + 1
        assert count <= self.quota
        left = {"Remaining": self.quota - count, "ResetsIn": self.rounding(60 - elapsed)}
        return 200, headers(Quota=self.quota, TimeWindow=60, **left)

    async def happens(self, what: str, index: int) -> None:
        """Something befalls a call in flight."""
        slot, answers, done = self.flying[index]
        if what == "unsent" and not answers:
            slot.unsent()
        elif not answers:
            answers.append(self.arrives())
        if what == "answered":
            slot.learn(*answers[0])
        if what != "arrives":
            del self.flying[index]
            done.set()
        await anyio.wait_all_tasks_blocked()

    async def run(self, steps: list[tuple[str, float]]) -> None:
        """Do it all."""
        async with anyio.create_task_group() as tasks:
            for what, value in steps:
                if what == "passes":
                    while value > 1 and self.flying:  # no answer takes longer than that
                        await self.happens("answered", -1)
                    await self.time.passes(value)
                elif what.endswith("ground"):
                    tasks.start_soon(self.call, what == "background")
                    await anyio.wait_all_tasks_blocked()
                elif value < len(self.flying):
                    near = what == "lost" and self.time.now % 60 < 8  # nobody can tell in which window it was counted
                    await self.happens("answered" if near else what, int(value))
            tasks.cancel_scope.cancel()


@settings(derandomize=True, max_examples=300, deadline=None)
@given(
    st.builds(Minutes, st.integers(1, 6), st.sampled_from([math.floor, math.ceil]), st.sampled_from(BEGINS)),
    st.lists(STEPS, max_size=60),
    st.sampled_from(BACKENDS),
)
def test_no_window_is_ever_overspent(server: Minutes, steps: list[tuple[str, float]], backend: str) -> None:
    """However calls are sent, counted, answered, lost and given back, in both lanes: the server refuses none."""
    anyio.run(server.run, steps, backend=backend)
