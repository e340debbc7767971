from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from attrs import asdict
from fake_api import FakeApi

from monta_async import (
    APITimeoutError,
    CallEvent,
    ConfigurationError,
    Hooks,
    Monta,
    RateBudget,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    RetryPolicy,
    RetryScheduled,
    TokenRefreshed,
    WaitStarted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

CHARGE = {"id": 7}
CALL = {"operation_id": "get-charge", "method": "GET", "path": "/api/v1/charges/{chargeId}"}


def all_hooks(hook: Callable[[CallEvent], object]) -> Hooks:
    """One function for every kind."""
    return Hooks(
        on_request=hook,
        on_response=hook,
        on_failure=hook,
        on_retry=hook,
        on_wait=hook,
        on_token_refresh=hook,
    )


def api_that(answers: list[httpx.Response | Exception]) -> FakeApi:
    """It gives these answers, one after the other."""

    def answer(_: httpx.Request) -> httpx.Response:
        now = answers.pop(0)
        if isinstance(now, Exception):
            raise now
        return now

    return FakeApi(answer)


def client_of(api: FakeApi, hooks: Hooks, **options: Any) -> Monta:
    """A client that is hooked."""
    retry = RetryPolicy(random=lambda: 0.0)
    transport = httpx.MockTransport(api.handle)
    return Monta("id", "s", base_url="https://api.test", transport=transport, retry=retry, hooks=hooks, **options)


def fields(event: CallEvent) -> dict[str, Any]:
    """What an event says, but for how long something took."""
    said = asdict(event)
    if not isinstance(event, RetryScheduled):
        said.pop("seconds", None)
    return said


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_life_of_a_call(backend: str) -> None:
    """Token, request, failure, retry, request, answer, retry, request, answer: each is told in its order, once."""
    good = httpx.Response(200, json=CHARGE, headers={"X-Request-Id": "request-9"})
    api, events = api_that([httpx.ReadTimeout("slow"), httpx.Response(503), good]), list[CallEvent]()

    async def run() -> None:
        async with client_of(api, all_hooks(events.append)) as monta:
            await monta.charges.get(7)

    anyio.run(run, backend=backend)
    token = {"operation_id": "get-access-token-with-client-credentials", "method": "POST", "path": "/api/v1/auth/token"}
    again = {"seconds": 0.0}
    expected: list[tuple[type[CallEvent], dict[str, Any]]] = [
        (TokenRefreshed, token | {"attempt": 1, "status": 200, "error": None}),
        (RequestSent, CALL | {"attempt": 1}),
        (RequestFailed, CALL | {"attempt": 1, "error": "ReadTimeout"}),
        (RetryScheduled, CALL | again | {"attempt": 1, "reason": "lost", "error": "APITimeoutError", "status": None}),
        (RequestSent, CALL | {"attempt": 2}),
        (ResponseReceived, CALL | {"attempt": 2, "status": 503, "request_id": None}),
        (RetryScheduled, CALL | again | {"attempt": 2, "reason": "passing", "error": "ServerError", "status": 503}),
        (RequestSent, CALL | {"attempt": 3}),
        (ResponseReceived, CALL | {"attempt": 3, "status": 200, "request_id": "request-9"}),
    ]
    assert expected == [(type(event), fields(event)) for event in events]
    assert all(0 <= event.seconds < 60 for event in events if hasattr(event, "seconds"))


async def test_each_token_call_is_told_however_it_ends() -> None:
    """A token that is refused, the refresh token that is refused too, a secret call that is lost, one that is well."""
    api, events = api_that([httpx.Response(200, json=CHARGE)] * 2), list[CallEvent]()
    hooks = Hooks(on_token_refresh=events.append, on_retry=events.append)
    async with client_of(api, hooks) as monta:
        await monta.charges.get(7)
        api.good = {"access-3", "access-4"}
        api.token_answers = [httpx.Response(401, json={}), httpx.ConnectError("refused")]
        await monta.charges.get(7)

    told = [
        event.reason if isinstance(event, RetryScheduled) else (event.path, event.status, event.error)
        for event in events
        if isinstance(event, RetryScheduled | TokenRefreshed)
    ]
    by_secret, by_refresh_token = "/api/v1/auth/token", "/api/v1/auth/refresh"
    assert [
        (by_secret, 200, None),
        "token",
        (by_refresh_token, 401, None),
        (by_secret, None, "ConnectError"),
        "never sent",
        (by_refresh_token, 200, None),
    ] == told


async def test_a_wait_for_the_rate_limit_is_told_for_views_too() -> None:
    """Who waits, how long as far as is known, and whether in the background."""
    now, waits = 0.0, list[WaitStarted]()

    async def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds
        await anyio.lowlevel.checkpoint()

    budget = RateBudget(quota=2, window=30, clock=lambda: now, sleep=sleep)
    api = api_that([httpx.Response(200, json=CHARGE)] * 4)
    async with client_of(api, Hooks(on_wait=waits.append), budget=budget) as monta:
        for _ in range(3):
            await monta.charges.get(7)
        await monta.with_options(background=True).request("GET", "/api/v1/of-tomorrow")

    assert [
        WaitStarted(**CALL, attempt=1, seconds=30.0, background=False),
        WaitStarted(operation_id=None, method="GET", path=None, attempt=1, seconds=30.0, background=True),
    ] == waits


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_hook_that_fails_breaks_no_call(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """Calls go on, other hooks are called, and the failure is logged once for each kind of event."""
    answers = [httpx.Response(503), *[httpx.Response(200, json=CHARGE)] * 2]

    def fail(event: CallEvent) -> None:
        raise LookupError(type(event).__name__)

    async def run() -> None:
        async with client_of(api_that(list(answers)), all_hooks(fail)) as monta:
            for _ in range(2):
                assert 7 == (await monta.charges.get(7)).id

    anyio.run(run, backend=backend)
    kinds = ["TokenRefreshed", "RequestSent", "ResponseReceived", "RetryScheduled"]
    complaints = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert [f"a hook failed on {kind}; it goes on being called" for kind in kinds] == [
        record.getMessage() for record in complaints
    ]
    assert all(record.exc_info and record.exc_info[0] is LookupError for record in complaints)


async def test_a_call_that_is_given_up_is_told() -> None:
    """Each request that was sent has its end, so that those in flight can be counted."""
    events = list[CallEvent]()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "/auth/" not in request.url.path:
            await anyio.sleep_forever()
        return FakeApi(lambda _: httpx.Response(500)).handle(request)

    transport = httpx.MockTransport(answer)
    hooks = Hooks(on_request=events.append, on_failure=events.append)
    async with Monta("id", "s", base_url="https://api.test", transport=transport, hooks=hooks) as monta:
        with pytest.raises(APITimeoutError):
            await monta.with_options(deadline=0.01).charges.get(7)

    assert [(RequestSent, 1), (RequestFailed, 1)] == [(type(event), event.attempt) for event in events]


def test_what_cannot_be_a_hook_is_refused() -> None:
    """An async function, in whatever guise, would never be awaited; what is no function could not be called."""

    async def later(event: CallEvent) -> None:
        del event

    class Later:
        async def __call__(self, event: CallEvent) -> None:
            del event

    for hook in (later, partial(later), Later()):
        with pytest.raises(ConfigurationError, match="on_retry must be a plain function"):
            Hooks(on_retry=hook)
    with pytest.raises(ConfigurationError, match="on_wait must be a function"):
        Hooks(on_wait="print")  # type: ignore[arg-type]
