from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from fake_api import TOKEN, FakeApi
from monta_partner_api.api.charges import get_charge, stop_charge

from monta_async import (
    APIConnectError,
    APIProtocolError,
    APIStatusError,
    APITimeoutError,
    Monta,
    MontaError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    RetryPolicy,
    ServerError,
)
from monta_async.budget import RateBudget
from monta_async.connection import LARGEST_ERROR, Connection
from monta_async.retry import Failure, RetryQuota, retry_after
from monta_async.tokens import TokenSource
from monta_async.transport import PolicyTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable


Answer = httpx.Response | Exception


async def read(monta: Monta) -> Any:
    """A call that changes nothing."""
    return await monta.charges.get(7)


async def delete(monta: Monta) -> Any:
    """A call that says the same when it is said twice."""
    return await monta.sites.delete(7)


async def stop(monta: Monta) -> Any:
    """A call that must not run twice, though its verb is GET."""
    return await monta.charges.stop(7)


async def unknown_get(monta: Monta) -> Any:
    """A call that the document does not know, and that changes nothing by its verb."""
    return await monta.http.get("/api/v1/of-tomorrow")


async def unknown_post(monta: Monta) -> Any:
    """A call that the document does not know, and that may change something by its verb."""
    return await monta.http.post("/api/v1/of-tomorrow", json={})


def api_that(answers: Iterable[Answer]) -> FakeApi:
    """Answers so one after the other, and the last one for ever."""
    script = list(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        now = script.pop(0) if len(script) > 1 else script[0]
        if isinstance(now, Exception):
            raise now
        return httpx.Response(now.status_code, headers=now.headers, content=now.content)

    return FakeApi(answer)


REFUSED = httpx.ConnectError("refused")
NEVER_LEFT = [
    REFUSED,
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("full"),
    httpx.ProxyError("407"),
    httpx.UnsupportedProtocol("ftp"),
]
BROKEN = httpx.ReadError("reset")
SLOW = httpx.ReadTimeout("slow")
CUT = httpx.RemoteProtocolError("cut off")
GOOD = httpx.Response(200, json={"id": 7})


@pytest.mark.parametrize("call", [read, delete, stop, unknown_get, unknown_post])
@pytest.mark.parametrize("failure", [*NEVER_LEFT, httpx.Response(429), httpx.Response(401)])
async def test_what_did_not_run_is_sent_again_whatever_it_does(call: Any, failure: Answer) -> None:
    """No connection, too many calls, a token that is over: even a stop may be sent once more."""
    api = api_that([failure, GOOD])
    async with api.client() as monta:
        await call(monta)

    assert 2 == _sent(api)


@pytest.mark.parametrize("call", [read, delete, unknown_get])
@pytest.mark.parametrize("failure", [BROKEN, SLOW, CUT, *map(httpx.Response, (408, 425, 500, 502, 503, 504))])
async def test_what_may_run_twice_is_sent_again(call: Any, failure: Answer) -> None:
    """A read, and a write that says the same twice, survive a lost answer and a failure that passes."""
    api = api_that([failure, failure, GOOD])
    async with api.client() as monta:
        await call(monta)

    assert 3 == _sent(api)


@pytest.mark.parametrize("call", [stop, unknown_post])
@pytest.mark.parametrize("failure", [BROKEN, SLOW, CUT])
async def test_what_must_not_run_twice_is_never_sent_again_when_its_answer_is_lost(call: Any, failure: Answer) -> None:
    """The caller is told that it may have run: that is another thing than a call that was never sent."""
    api = api_that([failure, GOOD])
    async with api.client() as monta:
        with pytest.raises(OutcomeUnknownError, match="may have run") as caught:
            await call(monta)

    assert 1 == _sent(api)
    assert (1, True) == (caught.value.attempts, caught.value.may_have_executed)


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504])
async def test_a_passing_failure_is_final_for_what_must_not_run_twice(status: int) -> None:
    """A gateway's 502 does not say whether the stop ran: the error does say that it may have."""
    api = api_that([httpx.Response(status), GOOD])
    async with api.client() as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.stop(7)

    assert 1 == _sent(api)
    assert (status, True) == (caught.value.status, caught.value.may_have_executed)


@pytest.mark.parametrize("status", [302, 400, 403, 404, 409, 422, 501, 520])
async def test_other_answers_are_final(status: int) -> None:
    """What will be the same the next time is not asked a second time; nor does a redirect take the token elsewhere."""
    api = api_that([httpx.Response(status, headers={"Location": "http://elsewhere.test/"}), GOOD])
    async with api.client() as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.get(7)

    assert 1 == _sent(api)
    assert (status, False) == (caught.value.status, caught.value.may_have_executed)


async def test_a_deletion_that_is_repeated_and_finds_nothing_has_succeeded() -> None:
    """The first try ran and its answer was lost; a 404 at once stays an error."""
    api = api_that([BROKEN, httpx.Response(404)])
    async with api.client() as monta:
        await monta.sites.delete(7)
    assert 2 == _sent(api)

    async with api_that([httpx.Response(404)]).client() as monta:
        with pytest.raises(NotFoundError):
            await monta.sites.delete(7)
    async with api_that([REFUSED, httpx.Response(404)]).client() as monta:
        with pytest.raises(NotFoundError):
            await monta.sites.delete(7)


@pytest.mark.parametrize(
    ("failure", "kind", "may_have_executed"),
    [
        *((failure, APIConnectError, False) for failure in NEVER_LEFT if not isinstance(failure, httpx.PoolTimeout)),
        (httpx.PoolTimeout("full"), APITimeoutError, False),
        (SLOW, APITimeoutError, True),
        (BROKEN, APIProtocolError, True),
        (httpx.Response(503), ServerError, True),
        (httpx.Response(429), RateLimitedError, False),
    ],
)
async def test_in_the_end_the_last_failure_is_told(
    failure: Answer, kind: type[MontaError], *, may_have_executed: bool
) -> None:
    """After three more tries; with the operation, their number, and nothing chained that holds request or headers."""
    api = api_that([failure])
    async with api.client() as monta:
        with pytest.raises(kind, match=r"^get-charge: .*\(tried 4 times\)$") as caught:
            await monta.charges.get(7)

    assert 4 == _sent(api)
    error = caught.value
    assert (None, None) == (error.__cause__, error.__context__)
    for one in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - our own bytes
        assert type(error) is type(one)
        assert ("get-charge", "GET", "/api/v1/charges/{chargeId}") == (one.operation_id, one.method, one.path)
        assert (4, may_have_executed, str(error)) == (one.attempts, one.may_have_executed, str(one))


async def test_a_body_that_is_read_as_it_is_sent_is_not_sent_again() -> None:
    """Half of it would be missing the second time."""

    async def parts() -> AsyncIterator[bytes]:
        yield b"{}"

    api = api_that([httpx.Response(429), GOOD])
    async with api.client() as monta:
        with pytest.raises(RateLimitedError):
            await monta.http.put("/api/v1/of-tomorrow", content=parts())

    assert 1 == _sent(api)


async def test_an_operation_is_known_by_its_path() -> None:
    """An operation is told by its path: `charges/7/stop` over bare `http` is a stop, and is never repeated."""
    api = api_that([BROKEN, GOOD])
    async with api.client() as monta:
        with pytest.raises(OutcomeUnknownError, match=r"^stop-charge: "):
            await monta.http.get("/api/v1/charges/7/stop")

    assert 1 == _sent(api)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"RateLimit-ResetsIn": "29"}, 30.0),
        ({"Retry-After": "3"}, 3.0),
        ({"RateLimit-ResetsIn": "5", "Retry-After": "900"}, 6.0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:01:30 GMT"}, 90.0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:01:30 -0000"}, 90.0),
        ({"Retry-After": "Wed, 31 Dec 2025 00:00:00 GMT"}, 0.0),
        ({"Retry-After": "-3"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "soon"}, None),
        ({}, None),
    ],
)
def test_when_the_server_asks_to_come_back(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds or a date, the window of the rate limit before the rest; what is neither is nothing."""
    assert seconds == retry_after(httpx.Headers(headers), datetime(2026, 1, 1, tzinfo=UTC))


async def test_the_waits_are_what_the_server_asks_or_random_up_to_a_bound_that_doubles() -> None:
    """And a server that asks for ten minutes is not waited for: the error says when to come back."""
    answers: list[Answer] = [
        httpx.Response(503),
        httpx.Response(503),
        httpx.Response(429, headers={"Retry-After": "7"}),
        httpx.Response(429, headers={"RateLimit-ResetsIn": "600"}),
    ]
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    api = api_that(answers)
    transport = PolicyTransport(
        Connection(None, httpx.MockTransport(api.handle)),
        TokenSource("an-id", "a-secret", base_url="https://api.test"),
        RetryPolicy(retries=9, random=lambda: 0.5, sleep=sleep),
        RetryQuota(),
        RateBudget(clock=lambda: sum(waits)),
    )
    async with httpx.AsyncClient(transport=transport, base_url="https://api.test") as http:
        with pytest.raises(RateLimitedError, match="come back in 601 s"):
            await get_charge.call(http, 7)

    assert [0.25, 0.5, 7.0] == waits


def test_the_bound_of_a_wait_stops_growing() -> None:
    """However often it is tried, no wait of ours is longer than `longest`."""
    policy = RetryPolicy(retries=100, random=lambda: 1.0)

    waits = [policy.wait(Failure.PASSING, "read", tried) for tried in range(1, 101)]

    assert [0.5, 1.0, 2.0, 4.0, 8.0, 8.0] == waits[:6]
    assert 8.0 == max(wait or 0 for wait in waits)
    assert policy.wait(Failure.PASSING, "read", 101) is None


async def test_an_api_that_is_down_is_not_stormed() -> None:
    """Retries are paid from what the client has; when it is spent, calls fail at once, and success earns it back."""
    down = True
    api = FakeApi(lambda _: httpx.Response(503) if down else httpx.Response(200, json={"id": 7}))
    async with api.client() as monta:
        for _ in range(100):
            with pytest.raises(ServerError):
                await monta.charges.get(7)
        assert 150 == _sent(api)

        down = False
        for _ in range(10):
            await monta.charges.get(7)
        down = True
        with pytest.raises(ServerError) as caught:
            await monta.charges.get(7)
    assert 2 == caught.value.attempts


async def test_an_error_envelope_in_a_200_is_an_error() -> None:
    """A success that says that it failed has failed; a model that has such a field beside others is a model."""
    failed = {"status": "OK", "message": "no such thing", "errorCode": "OOPS", "context": None}
    async with api_that([httpx.Response(200, json=failed)]).client() as monta:
        with pytest.raises(APIStatusError, match="get-charge: 200 OOPS: no such thing"):
            await monta.charges.get(7)
    async with api_that([httpx.Response(200, json={"id": 7, "errorCode": "OOPS"})]).client() as monta:
        assert 7 == (await monta.charges.get(7)).id


async def test_a_refusal_says_what_the_operation_needs() -> None:
    """A 403 names the scopes, as the document has them."""
    async with api_that([httpx.Response(403, json={"message": "no"})]).client() as monta:
        with pytest.raises(PermissionDeniedError, match=r"get-charge: 403: no \(needs charge-transactions:read; "):
            await monta.charges.get(7)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    ("call", "kind", "may_have_executed"),
    [
        (read, APITimeoutError, True),
        (stop, OutcomeUnknownError, True),
        ("token", APITimeoutError, False),
        ("renewal", APITimeoutError, False),
    ],
)
def test_a_call_ends_at_its_deadline(
    backend: str, call: Any, kind: type[MontaError], *, may_have_executed: bool
) -> None:
    """An API that never answers: whether the call may have run is told from where it was at that moment."""
    tokens = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal tokens
        if "/auth/" in request.url.path:
            tokens += 1
            if (call, tokens) in (("token", 1), ("renewal", 2)):
                await anyio.sleep_forever()
            return httpx.Response(200, json=TOKEN)
        if call == "renewal":
            return httpx.Response(401)
        await anyio.sleep_forever()
        raise AssertionError

    async def main() -> None:
        transport = httpx.MockTransport(answer)
        retry = RetryPolicy(deadline=0.3)
        async with Monta("id", "secret", base_url="https://api.test", retry=retry, transport=transport) as monta:
            with pytest.raises(kind, match=r"no answer within 0\.3 s") as caught:
                await (stop if isinstance(call, str) else call)(monta)
        assert may_have_executed == caught.value.may_have_executed

    anyio.run(main, backend=backend)


async def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    """The caller hears of the last failure at once, not of a deadline later."""
    api = api_that([httpx.Response(429, headers={"Retry-After": "60"})])
    async with api.client() as monta:
        with pytest.raises(RateLimitedError) as caught:
            await monta.with_options(retry=RetryPolicy(deadline=30)).charges.get(7)

    assert (1, 60.0) == (caught.value.attempts, caught.value.retry_after)


class Endless(httpx.AsyncByteStream):
    """Nonsense without end; it counts what was taken."""

    def __init__(self) -> None:
        self.taken = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.taken += 4096
            yield b"<b>x" * 1024

    async def aclose(self) -> None:
        """No more is wanted."""
        self.closed = True


async def test_of_an_error_without_end_a_little_is_read() -> None:
    """Memory is bounded, the connection is closed, and the text is a short excerpt without markup."""
    endless = Endless()
    api = FakeApi(lambda _: httpx.Response(520, stream=endless))
    async with api.client() as monta:
        with pytest.raises(ServerError) as caught:
            await monta.charges.get(7)

    assert endless.taken <= LARGEST_ERROR + 4096
    assert endless.closed
    assert 200 == len(caught.value.message)
    assert "<" not in caught.value.message


@pytest.mark.parametrize("header", ["X-Request-Id", "X-Amzn-Trace-Id"])
async def test_of_a_page_only_its_words_are_shown(header: str) -> None:
    """No scripts, whatever lines they have; bytes that are no text do no harm; and the request can be named."""
    page = b"<SCRIPT>\nrun()\n</script><h1>Bad \xff gateway</h1>"
    async with api_that([httpx.Response(520, content=page, headers={header: "r-1"})]).client() as monta:
        with pytest.raises(ServerError) as caught:
            await monta.charges.get(7)

    assert ("Bad \ufffd gateway", "r-1") == (caught.value.message, caught.value.request_id)


async def test_low_level_functions_have_the_same_policy() -> None:
    """`stop_charge` with the client's `http` is not repeated either."""
    api = api_that([BROKEN, GOOD])
    async with api.client() as monta:
        with pytest.raises(OutcomeUnknownError):
            await stop_charge.call(monta.http, 7)

    assert 1 == _sent(api)


def _sent(api: FakeApi) -> int:
    return sum(count for path, count in api.calls.items() if "/auth/" not in path)
