from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import FakeApi
from monta_partner_api.models import Charge, StartCharge
from trio.testing import MockClock

from monta_async import (
    BadRequestError,
    ChargeError,
    ChargeFailedError,
    ChargeFeed,
    ChargeStuckError,
    ChargeTimeoutError,
    Hooks,
    Monta,
    MontaError,
    NotFoundError,
    OutcomeUnknownError,
    Polling,
    RateBudget,
    RetryPolicy,
    ServerError,
)
from monta_async.jobs.waiting import has_reached, is_before_stop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])
BODY = StartCharge(charge_point_id=1, paying_team_id=2)
NOW = datetime.now(UTC)
LIFE = ["starting", "charging", "paused", "stopping", "stopped", "releasing", "released", "completed"]


def charge(state: str, **more: Any) -> dict[str, Any]:
    """A charge as the API sends it; one that has started says so."""
    started = {"startedAt": NOW.isoformat()} if state not in {"reserved", "scheduled", "starting"} else {}
    return {"id": 7, "state": state, "updatedAt": NOW.isoformat(), **started, **more}


class ChargePoint:
    """A charge that is in the next state each time it is looked at, and at last stays in the last."""

    def __init__(self, *looks: dict[str, Any] | str | httpx.Response | Exception) -> None:
        self.looks = [charge(look) if isinstance(look, str) else look for look in looks]
        self.waits: list[float] = []
        self.started: Any = None
        self.stopped: Any = charge("stopping")
        self.api = FakeApi(self._answer)

    def poll(self, **options: Any) -> Polling:
        """Waits are noted, not waited."""

        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)
            await anyio.lowlevel.checkpoint()

        return Polling(sleep=sleep, **options)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            answer = self.started
        elif request.url.path.endswith(("/stop", "/restart")):
            answer = self.stopped
        else:
            answer = self.looks[0] if len(self.looks) == 1 else self.looks.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


def run(point: ChargePoint, job: Callable[[Monta], Awaitable[Any]], backend: str = "asyncio") -> Any:
    """What a job comes to with a client of the charge point."""

    async def main() -> Any:
        transport = httpx.MockTransport(point.api.handle)
        retry = RetryPolicy(retries=0)
        async with Monta("id", "secret", base_url="https://api.test", retry=retry, transport=transport) as monta:
            return await job(monta)

    return anyio.run(main, backend=backend)


@on_both
@pytest.mark.parametrize("shape", [lambda each: each, lambda each: {"charge": each}])
def test_a_charge_is_started_and_waited_for(backend: str, shape: Callable[[Any], Any]) -> None:
    """Until energy flows; the answer to the start is a charge, or holds one: both are known to occur."""
    point = ChargePoint("starting", "starting", "charging")
    point.started = shape(charge("starting"))

    found = run(point, lambda monta: monta.charges.start_and_wait(BODY, poll=point.poll()), backend)

    assert (7, "charging") == (found.id, found.state)
    assert 1 == point.api.calls["/api/v1/charges"]
    assert 3 == point.api.calls["/api/v1/charges/7"]
    assert [1.0, 1.5, 2.25] == point.waits


@pytest.mark.parametrize(
    "shape", [lambda each: each, lambda each: {"charge": each}, lambda each: each | {"charge": {}}]
)
def test_starting_reads_both_shapes(shape: Callable[[Any], Any]) -> None:
    """Without waiting too, with every digit of its id, and as the answer came."""
    point = ChargePoint("charging")
    point.started = shape({**charge("starting"), "id": 740450594557638974})

    raw = run(point, lambda monta: monta.raw(monta.charges.start, BODY))

    assert (740450594557638974, "starting") == (raw.parsed.id, raw.parsed.state)
    assert 740450594557638974 == json.loads(raw.content)["id"]


@pytest.mark.parametrize(
    ("body", "first", "looks"),
    [
        (BODY, "charging", 0),
        (BODY, "scheduled", 0),
        (BODY, "paused", 0),
        (BODY, "stopped", 0),
        (BODY, "released", 0),
        (BODY, "paying", 1),
        (BODY, "reserved", 1),
        (StartCharge(charge_point_id=1, paying_team_id=2, reserve_charge=True), "reserved", 0),
        (StartCharge(charge_point_id=1, paying_team_id=2, reserve_charge=True), "paying", 1),
    ],
)
def test_what_counts_as_started(body: StartCharge, first: str, looks: int) -> None:
    """Under way, past it without a failure, planned for later, or reserved if that was asked for."""
    point = ChargePoint("charging")
    point.started = charge(first, **({"startedAt": None, "consumedKwh": 0.5} if first == "released" else {}))

    run(point, lambda monta: monta.charges.start_and_wait(body, poll=point.poll()))

    assert looks == point.api.calls["/api/v1/charges/7"]


FAILED = {
    "failed": (charge("stopped", failedAt=NOW.isoformat(), failureReason="ConnectorLockFailure"), "ConnectorLock"),
    "failed at once": (charge("starting", failedAt=NOW.isoformat()), "no reason is given"),
    "timed out": (charge("stopped", timeoutAt=NOW.isoformat(), startedAt=None), "timed out"),
    "stopped before it started": (charge("stopped", startedAt=None, stopReason="Remote"), "never started: Remote"),
    "completed with a failure": (charge("completed", failureReason="EVDisconnected"), "EVDisconnected"),
}


@on_both
@pytest.mark.parametrize("kind", FAILED)
def test_a_failure_is_an_exception_that_says_why(backend: str, kind: str) -> None:
    """With the charge as it was last seen; it survives being pickled."""
    row, told = FAILED[kind]
    point = ChargePoint("starting", row)
    point.started = charge("starting")

    with pytest.raises(ChargeFailedError, match=told) as caught:
        run(point, lambda monta: monta.charges.start_and_wait(BODY, poll=point.poll()), backend)

    assert (7, row["state"]) == (caught.value.charge.id, caught.value.charge.state)
    assert 1 == point.api.calls["/api/v1/charges"]
    copied = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert (str(caught.value), 7) == (str(copied), copied.charge.id)


def test_a_charge_without_energy_that_one_stops_has_not_failed() -> None:
    """Who waits for the stop of a charge that never started, a reservation say, gets it."""
    point = ChargePoint(charge("stopped", startedAt=None))

    assert "stopped" == run(point, lambda monta: monta.charges.stop_and_wait(7, poll=point.poll())).state


def wait(monta: Monta, restarted: Charge, poll: Polling) -> Awaitable[Charge]:
    """Wait until energy flows."""
    return monta.charges.wait_until(restarted, "charging", poll=poll)


def test_an_old_failure_of_a_charge_that_is_started_again() -> None:
    """What `restart` returned is known before: only a new failure, or the old one at the end, counts."""
    old = {"failedAt": (NOW - timedelta(hours=1)).isoformat(), "failureReason": "old"}
    new = {"failedAt": NOW.isoformat(), "failureReason": "new"}
    restarted = Charge.from_dict(charge("starting", **old))

    point = ChargePoint(charge("starting", **old), charge("charging", **old))
    assert "charging" == run(point, partial(wait, restarted=restarted, poll=point.poll())).state

    for last, told in ((charge("starting", **new), "new"), (charge("stopped", **old), "old")):
        point = ChargePoint(charge("starting", **old), last)
        poll = point.poll()
        with pytest.raises(ChargeFailedError, match=told):
            run(point, partial(wait, restarted=restarted, poll=poll))


@pytest.mark.parametrize("state", ["starting", "stopping"])
def test_a_charge_can_get_stuck(state: str) -> None:
    """Starting or stopping without any change for more than half an hour; any other state may last."""
    for minutes, stuck in ((31, True), (29, False)):
        row = charge(state, updatedAt=(datetime.now(UTC) - timedelta(minutes=minutes)).isoformat())
        point = ChargePoint(row, row, charge("completed"))

        def follow(monta: Monta, point: ChargePoint = point) -> Awaitable[Charge]:
            return monta.charges.wait_until(7, "completed", poll=point.poll())

        if stuck:
            with pytest.raises(ChargeStuckError, match="30 minutes"):
                run(point, follow)
        else:
            assert "completed" == run(point, follow).state

    point = ChargePoint(charge("charging", updatedAt="2020-01-01T00:00:00Z"), "completed")
    assert "completed" == run(point, lambda monta: monta.charges.wait_until(7, "completed", poll=point.poll())).state


def test_what_has_been_gone_past_is_reached() -> None:
    """The order of the states, and what is not in it."""
    for place, state in enumerate(LIFE):
        row = Charge.from_dict(charge(state))
        reached = [each for each in LIFE if has_reached(row, each)]
        expected = [each for each in LIFE[: place + 1] if {state, each} != {"charging", "paused"} or state == each]
        assert expected == reached
    assert not has_reached(Charge.from_dict(charge("completed")), "levitating")
    assert not has_reached(Charge.from_dict(charge("suspended_ev")), "starting")
    assert has_reached(Charge.from_dict(charge("suspended_ev")), "suspended_ev")
    assert [*LIFE[:3]] == [each for each in LIFE if is_before_stop(each)]
    assert not is_before_stop("levitating")


def test_waiting_for_anything() -> None:
    """A function says what is wanted; a charge that is completed and not so, never will be."""
    point = ChargePoint(charge("charging", consumedKwh=1.0), charge("charging", consumedKwh=5.5))
    found = run(point, lambda m: m.charges.wait_until(7, lambda each: (each.consumed_kwh or 0) > 5, poll=point.poll()))
    assert 5.5 == found.consumed_kwh

    point = ChargePoint("charging", "completed")
    with pytest.raises(ChargeFailedError, match="will not change"):
        run(point, lambda m: m.charges.wait_until(7, lambda each: (each.consumed_kwh or 0) > 5, poll=point.poll()))


def test_a_charge_that_takes_too_long() -> None:
    """The time is kept, the last state is told, and the waits grow to half a minute."""
    point = ChargePoint("starting")
    clock = MockClock(autojump_threshold=0)

    async def main() -> ChargeTimeoutError:
        transport = httpx.MockTransport(point.api.handle)
        async with Monta("id", "secret", base_url="https://api.test", transport=transport) as monta:
            began = anyio.current_time()
            with pytest.raises(ChargeTimeoutError, match="not charging within 100") as caught:
                await monta.charges.wait_until(7, "charging", timeout=100)
            assert 100 == pytest.approx(anyio.current_time() - began)
            return caught.value

    error = anyio.run(main, backend="trio", backend_options={"clock": clock})
    assert "starting" == error.charge.state
    assert 10 == point.api.calls["/api/v1/charges/7"]


@on_both
def test_looks_that_fail_for_now_are_survived(backend: str) -> None:
    """A few in a row; then the error comes, with the charge that was known."""
    lost = httpx.ReadError("reset")
    point = ChargePoint("starting", httpx.Response(502), lost, lost, "charging")
    assert "charging" == run(point, lambda m: m.charges.wait_until(7, "charging", poll=point.poll()), backend).state

    three = [httpx.Response(502)] * 3
    point = ChargePoint("starting", *three, "starting", *three, "charging")
    assert "charging" == run(point, lambda m: m.charges.wait_until(7, "charging", poll=point.poll()), backend).state

    point = ChargePoint("starting", *[httpx.Response(502)] * 4, "charging")
    with pytest.raises(ChargeError, match="502") as caught:
        run(point, lambda m: m.charges.wait_until(7, "charging", poll=point.poll()), backend)
    assert "starting" == caught.value.charge.state
    assert isinstance(caught.value.__cause__, ServerError)

    point = ChargePoint("starting", httpx.Response(404))
    with pytest.raises(ChargeError, match="404"):
        run(point, lambda m: m.charges.wait_until(7, "charging", poll=point.poll()), backend)


def test_a_charge_that_is_not_there() -> None:
    """The very first look fails as `get` does."""
    point = ChargePoint(httpx.Response(404))
    with pytest.raises(NotFoundError):
        run(point, lambda m: m.charges.wait_until(7, "charging", poll=point.poll()))


def test_no_look_comes_before_the_api_wants_it() -> None:
    """A 429 that names a time is waited for, however long; nothing is sent meanwhile."""
    refused = httpx.Response(429, headers={"RateLimit-ResetsIn": "200"})
    point = ChargePoint("starting", refused, "charging")

    async def main() -> float:
        transport = httpx.MockTransport(point.api.handle)
        budget, retry = RateBudget(clock=anyio.current_time), RetryPolicy(retries=0)
        async with Monta(
            "id", "secret", base_url="https://api.test", retry=retry, budget=budget, transport=transport
        ) as monta:
            began = anyio.current_time()
            assert "charging" == (await monta.charges.wait_until(7, "charging", timeout=1000)).state
            return anyio.current_time() - began

    clock = MockClock(autojump_threshold=0)
    assert 200 < anyio.run(main, backend="trio", backend_options={"clock": clock}) < 260
    assert 3 == point.api.calls["/api/v1/charges/7"]


@on_both
def test_a_charge_is_stopped_once_and_waited_for(backend: str) -> None:
    """Until it is stopped, or as long as one wants."""
    point = ChargePoint("stopping", "stopped", "released", "completed")
    assert "stopped" == run(point, lambda m: m.charges.stop_and_wait(7, poll=point.poll()), backend).state
    point.looks[:0] = [charge("stopping")]
    found = run(point, lambda m: m.charges.stop_and_wait(7, "completed", poll=point.poll()), backend)
    assert "completed" == found.state
    assert 2 == point.api.calls["/api/v1/charges/7/stop"]


def test_a_stop_whose_answer_is_lost_is_looked_into() -> None:
    """It is not repeated: its state shows what came of it. A refusal is raised."""
    point = ChargePoint("stopping", "stopped")
    point.stopped = httpx.ReadError("reset")
    assert "stopped" == run(point, lambda m: m.charges.stop_and_wait(7, poll=point.poll())).state
    assert 1 == point.api.calls["/api/v1/charges/7/stop"]

    point = ChargePoint("charging")
    point.stopped = httpx.ReadError("reset")
    with pytest.raises(ChargeTimeoutError) as caught:
        run(point, lambda m: m.charges.stop_and_wait(7, timeout=0.01))
    assert isinstance(caught.value.__cause__, OutcomeUnknownError)

    point.stopped = httpx.Response(400)
    with pytest.raises(BadRequestError):
        run(point, lambda m: m.charges.stop_and_wait(7))


@on_both
def test_watching_gives_each_change_once(backend: str) -> None:
    """As it is, then when something has changed, until it is completed; looks become rarer while nothing happens."""
    quiet = [charge("charging", consumedKwh=1.0)] * 12
    point = ChargePoint("starting", *quiet, charge("charging", consumedKwh=2.0), "completed")

    async def watch(monta: Monta) -> list[tuple[str, float | None]]:
        seen = monta.charges.watch(7, poll=point.poll(longest=20))
        return [(each.state, each.consumed_kwh) async for each in seen]

    expected = [("starting", None), ("charging", 1.0), ("charging", 2.0), ("completed", None)]
    assert expected == run(point, watch, backend)
    assert [1.0, 1.0, 1.5, 2.25] == point.waits[:4]
    assert 20 == point.waits[12]
    assert 1.0 == point.waits[13]


def test_watching_goes_behind_others() -> None:
    """It leaves the reserve of the rate limit: where only that is left of a window, it waits for the next."""
    left = {"RateLimit-Quota": "100", "RateLimit-Remaining": "5", "RateLimit-ResetsIn": "300"}
    point = ChargePoint(httpx.Response(200, json=charge("starting"), headers=left), "completed")
    waits: list[bool] = []

    async def main() -> list[str]:
        transport = httpx.MockTransport(point.api.handle)
        budget, hooks = RateBudget(clock=anyio.current_time), Hooks(on_wait=lambda wait: waits.append(wait.background))
        async with Monta(
            "id", "secret", base_url="https://api.test", budget=budget, hooks=hooks, transport=transport
        ) as monta:
            return [each.state async for each in monta.charges.watch(7)]

    clock = MockClock(autojump_threshold=0)
    states = anyio.run(main, backend="trio", backend_options={"clock": clock})
    assert ["starting", "completed"] == states
    assert [True] == waits


@on_both
def test_a_webhook_feeds_the_waiting(backend: str) -> None:
    """What it brings is taken at once, in either form; what is older, or of another charge, is not."""
    point = ChargePoint("starting")
    feed = ChargeFeed()
    states: list[str] = []

    async def main(monta: Monta) -> None:
        async def watch() -> None:
            async for each in monta.charges.watch(7, feed=feed):
                states.append(each.state)  # noqa: PERF401 - what has come so far is looked at meanwhile

        async def settle() -> None:
            for _ in range(30):
                await anyio.lowlevel.checkpoint()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(watch)
            await settle()
            feed.put({**charge("charging"), "id": 8})
            feed.put(charge("charging"))
            await settle()
            feed.put(charge("starting", updatedAt=(NOW - timedelta(seconds=5)).isoformat()))
            await settle()
            feed.put(Charge.from_dict(charge("completed")))

    run(point, main, backend)
    assert ["starting", "charging", "completed"] == states
    assert 1 == point.api.calls["/api/v1/charges/7"]
    assert not feed._inboxes


def test_what_a_webhook_told_meanwhile_is_there_at_once() -> None:
    """News that came while nobody waited for it are not waited for, the newest only."""
    point, feed = ChargePoint("starting"), ChargeFeed()

    async def main() -> float:
        transport = httpx.MockTransport(point.api.handle)
        async with Monta("id", "secret", base_url="https://api.test", transport=transport) as monta:
            watch = monta.charges.watch(7, feed=feed)
            assert "starting" == (await anext(watch)).state
            began = anyio.current_time()
            feed.put(charge("charging"))
            feed.put(charge("completed"))
            assert "completed" == (await anext(watch)).state
            return anyio.current_time() - began

    assert 0 == anyio.run(main, backend="trio", backend_options={"clock": MockClock(autojump_threshold=0)})


def test_a_webhook_may_get_lost() -> None:
    """With a feed there is a look every half minute all the same."""
    point = ChargePoint("starting", "starting", "charging")

    async def main() -> float:
        transport = httpx.MockTransport(point.api.handle)
        async with Monta("id", "secret", base_url="https://api.test", transport=transport) as monta:
            began = anyio.current_time()
            await monta.charges.wait_until(7, "charging", feed=ChargeFeed())
            return anyio.current_time() - began

    clock = MockClock(autojump_threshold=0)
    assert 60 == pytest.approx(anyio.run(main, backend="trio", backend_options={"clock": clock}))


def test_what_a_webhook_told_before_anybody_waited_is_looked_for() -> None:
    """A charge that was read before the waiting began is looked at once more, soon."""
    point = ChargePoint("charging")
    point.started = charge("starting")

    async def main() -> float:
        transport = httpx.MockTransport(point.api.handle)
        async with Monta("id", "secret", base_url="https://api.test", transport=transport) as monta:
            began = anyio.current_time()
            await monta.charges.start_and_wait(BODY, feed=ChargeFeed())
            return anyio.current_time() - began

    clock = MockClock(autojump_threshold=0)
    assert 1 == pytest.approx(anyio.run(main, backend="trio", backend_options={"clock": clock}))


def test_polling_is_decided_by_one_function() -> None:
    """Growing to the longest, and only the longest with a webhook."""
    poll = Polling(first=2, growth=2, longest=10)
    assert [2, 4, 8, 10, 10] == [poll.wait(unchanged) for unchanged in range(5)]
    assert 10 == poll.wait(10**9)
    assert 10 == poll.wait(0, fed=True)
    for options in ({"first": 0}, {"first": 31}, {"growth": 0.5}, {"failures": -1}):
        with pytest.raises(ValueError, match="must be"):
            Polling(**options)


def test_the_errors_are_of_the_tree() -> None:
    """Each is a ChargeError, and that is a MontaError; the text names the charge and its state."""
    error = ChargeStuckError("it hangs", Charge.from_dict(charge("starting")))
    assert isinstance(error, ChargeError)
    assert isinstance(error, MontaError)
    assert "charge 7, starting: it hangs" == str(error)
