from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import FakeApi

from monta_async import (
    APIConnectError,
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    ConsumerNotFoundError,
    InvalidAccessTokenError,
    Monta,
    NotFoundError,
    RateLimitedError,
    ServerError,
)
from monta_async.tokens import TokenSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

SECRET, REFRESH = "/api/v1/auth/token", "/api/v1/auth/refresh"
GONE = {"status": "UNAUTHORIZED", "message": "Could not find consumer", "errorCode": "CONSUMER_NOT_FOUND"}
both_backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Body(httpx.AsyncByteStream):
    """A body that is waited for."""

    def __init__(self, content: bytes, arrive: Callable[[], Awaitable[None]]) -> None:
        self._content = content
        self._arrive = arrive

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await self._arrive()
        yield self._content


class Issuer(httpx.AsyncBaseTransport):
    """The token endpoints, with a clock of their own: tokens `t1`, `t2`, ... that are good for an hour."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 1, tzinfo=UTC)
        self.ahead = timedelta(0)
        self.lifetime = timedelta(hours=1)
        self.calls: Counter[str] = Counter()
        self.sent: list[bytes] = []
        self.answers: dict[str, httpx.Response | Exception] = {}
        self.arrive: Callable[[], Awaitable[None]] = anyio.lowlevel.checkpoint

    def source(self) -> TokenSource:
        """What asks it, by its clock."""
        return TokenSource("an-id", "a-secret", base_url="https://api.test", now=lambda: self.moment)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """A pair of tokens, or what `answers` has for the path."""
        self.calls[request.url.path] += 1
        self.sent.append(request.content)
        await self.arrive()
        answer = self.answers.get(request.url.path)
        if isinstance(answer, Exception):
            raise answer
        if answer is not None:
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        now, count = self.moment + self.ahead, self.calls.total()
        pair: dict[str, Any] = {
            "accessToken": f"t{count}",
            "accessTokenExpirationDate": (now + self.lifetime).isoformat(),
            "refreshToken": f"r{count}",
            "refreshTokenExpirationDate": (now + 24 * self.lifetime).isoformat(),
        }
        whole = httpx.Response(200, json=pair)
        return httpx.Response(
            200, headers={"Date": format_datetime(now, usegmt=True)}, stream=Body(whole.content, self.arrive)
        )


async def test_a_token_is_kept_and_renewed_shortly_before_its_end() -> None:
    """One token for nearly an hour; then a new one, by refresh token, before the old one is over."""
    issuer = Issuer()
    tokens = issuer.source()

    assert "t1" == await tokens.bearer(issuer)
    issuer.moment += timedelta(minutes=58, seconds=59)
    assert "t1" == await tokens.bearer(issuer)
    issuer.moment += timedelta(seconds=2)
    assert "t2" == await tokens.bearer(issuer)
    assert {SECRET: 1, REFRESH: 1} == issuer.calls
    assert b'"r1"' in issuer.sent[-1]


async def test_an_early_renewal_that_fails_does_no_harm() -> None:
    """While the old token is good it serves on, and the API is not asked again at every call."""
    issuer = Issuer()
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(503))
    issuer.moment += timedelta(minutes=59, seconds=30)

    assert ["t1", "t1", "t1"] == [await tokens.bearer(issuer) for _ in range(3)]
    assert 1 == issuer.calls[REFRESH]
    issuer.moment += timedelta(seconds=30)
    with pytest.raises(ServerError):
        await tokens.bearer(issuer)


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_refused_refresh_token_falls_back_to_the_secret(status: int) -> None:
    """A refresh token may be refused before its time; id and secret still work."""
    issuer = Issuer()
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.answers[REFRESH] = httpx.Response(status, json=GONE)
    issuer.moment += timedelta(hours=1)

    assert "t3" == await tokens.bearer(issuer)
    assert {SECRET: 2, REFRESH: 1} == issuer.calls


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_refresh_that_may_go_better_later_does_not_fall_back(status: int) -> None:
    """Too many calls, and a server that is down, say nothing against the refresh token."""
    issuer = Issuer()
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.answers[REFRESH] = httpx.Response(status)
    issuer.moment += timedelta(hours=1)

    with pytest.raises(APIStatusError):
        await tokens.bearer(issuer)
    issuer.answers.clear()
    assert "t3" == await tokens.bearer(issuer)
    assert {SECRET: 1, REFRESH: 2} == issuer.calls


async def test_without_a_refresh_token_the_secret_is_used_again() -> None:
    """A server that gives none, and so no end of it, is not asked with nothing."""
    issuer = Issuer()
    pair = {"accessToken": "alone", "accessTokenExpirationDate": "2026-01-01T01:00:00Z", "refreshToken": None}
    issuer.answers[SECRET] = httpx.Response(200, json=pair | {"refreshTokenExpirationDate": None})
    tokens = issuer.source()

    assert "alone" == await tokens.bearer(issuer)
    issuer.moment += timedelta(minutes=59, seconds=30)
    assert "alone" == await tokens.bearer(issuer)
    assert {SECRET: 2} == issuer.calls


@pytest.mark.parametrize(("ends", "days", "calls"), [("9999-12-31T23:59:59Z", -1, 1), ("0001-01-01T00:00:00Z", 1, 2)])
async def test_an_end_beyond_all_time_is_never_or_long_ago(ends: str, days: int, calls: int) -> None:
    """Where the difference of the clocks leads out of the calendar, the token is good for ever, or over."""
    issuer = Issuer()
    pair = {"accessToken": "t", "accessTokenExpirationDate": ends, "refreshToken": None}
    date = format_datetime(issuer.moment + timedelta(days=days), usegmt=True)
    issuer.answers[SECRET] = httpx.Response(200, json=pair, headers={"Date": date})
    tokens = issuer.source()

    assert ["t", "t"] == [await tokens.bearer(issuer) for _ in range(2)]
    assert {SECRET: calls} == issuer.calls


async def test_a_token_does_not_show_where_locals_are_recorded() -> None:
    """Its representation is three stars; its text is the token."""
    issuer = Issuer()
    token = await issuer.source().bearer(issuer)
    given = await TokenSource(base_url="https://api.test", token="t1").bearer(issuer)

    assert ["'***'", "'***'"] == [repr(token), repr(given)]
    assert ["Bearer t1", "Bearer t1"] == [f"Bearer {token}", f"Bearer {given}"]


@both_backends
def test_while_one_renews_early_the_others_go_on(backend: str) -> None:
    """With the old token, at once: nobody waits for a renewal that is not urgent, and nobody makes a second one."""
    issuer = Issuer()
    tokens = issuer.source()
    answered = anyio.Event()
    given: list[str] = []

    async def call() -> None:
        given.append(await tokens.bearer(issuer))

    async def main() -> None:
        await tokens.bearer(issuer)
        issuer.moment += timedelta(minutes=59, seconds=30)
        issuer.arrive = answered.wait
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(call)
            await anyio.wait_all_tasks_blocked()
            assert ["t1"] * 4 == given
            answered.set()

    anyio.run(main, backend=backend)

    assert "t2" == given[4]
    assert {SECRET: 1, REFRESH: 1} == issuer.calls


async def test_an_old_refresh_token_is_not_tried() -> None:
    """After a day of rest there is no point in asking with it."""
    issuer = Issuer()
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.moment += timedelta(days=1)
    await tokens.bearer(issuer)

    assert {SECRET: 2} == issuer.calls


@pytest.mark.parametrize("hours", [-1, 1])
async def test_the_end_of_a_token_is_told_by_the_servers_clock(hours: int) -> None:
    """A machine whose clock is an hour off neither renews at every call nor sends a token that is over."""
    issuer = Issuer()
    issuer.ahead = timedelta(hours=hours)
    tokens = issuer.source()

    assert "t1" == await tokens.bearer(issuer)
    issuer.moment += timedelta(minutes=58)
    assert "t1" == await tokens.bearer(issuer)
    issuer.moment += timedelta(minutes=2)
    assert "t2" == await tokens.bearer(issuer)


async def test_an_answer_that_is_long_on_its_way_lends_a_token_no_time() -> None:
    """The server's clock was read when it wrote: twenty seconds on the way are twenty seconds gone, on any clock."""
    issuer = Issuer()
    tokens = issuer.source()
    begin = issuer.moment

    async def arrive() -> None:
        issuer.moment += timedelta(seconds=10)

    issuer.arrive = arrive
    await tokens.bearer(issuer)
    assert begin + timedelta(seconds=10) == tokens.server_time()  # late rather than early, to miss no charge
    issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(503))
    issuer.moment = begin + timedelta(minutes=59, seconds=49)
    issuer.arrive = anyio.lowlevel.checkpoint
    assert "t1" == await tokens.bearer(issuer)
    issuer.moment = begin + timedelta(hours=1, seconds=10)
    with pytest.raises(ServerError):
        await tokens.bearer(issuer)


@pytest.mark.parametrize("date", ["", "soon", "Mon, 01 Jan 99999999999999 00:00:00 GMT", "Thu, 01 Jan 2026 00:00:00"])
async def test_without_the_servers_clock_ours_holds(date: str) -> None:
    """A token call without a `Date`, or with one that says nothing, takes the clocks to be the same."""
    issuer = Issuer()
    ends = {f"{name}TokenExpirationDate": "2026-01-01T01:00:00Z" for name in ("access", "refresh")}
    pair = {"accessToken": "given", "refreshToken": "r", **ends}
    issuer.answers[SECRET] = httpx.Response(200, json=pair, headers={"Date": date})
    tokens = issuer.source()

    assert "given" == await tokens.bearer(issuer)
    assert issuer.moment == tokens.server_time()
    issuer.moment += timedelta(minutes=58)
    assert "given" == await tokens.bearer(issuer)
    assert {SECRET: 1} == issuer.calls


@pytest.mark.parametrize("hours", [-1, 0, 1])
async def test_the_servers_time_is_told(hours: int) -> None:
    """Whatever our clock says."""
    issuer = Issuer()
    issuer.ahead = timedelta(hours=hours)
    tokens = issuer.source()
    assert issuer.moment == tokens.server_time()

    await tokens.bearer(issuer)
    issuer.moment += timedelta(minutes=5)

    assert issuer.moment + issuer.ahead == tokens.server_time()


async def test_after_an_early_renewal_that_works_the_next_one_waits_for_its_time() -> None:
    """A pause after a failure ends with a success: the next token is renewed early too, and asked for at once."""
    issuer = Issuer()
    issuer.lifetime = timedelta(seconds=62)
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(503))
    issuer.moment += timedelta(seconds=2)
    assert "t1" == await tokens.bearer(issuer)  # pauses for five seconds
    issuer.answers.clear()
    assert "t3" == await tokens.bearer(issuer, refused="t1")
    issuer.moment += timedelta(seconds=2)
    assert "t4" == await tokens.bearer(issuer)
    issuer.moment += timedelta(seconds=2)
    issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(503))
    assert "t4" == await tokens.bearer(issuer)
    calls = issuer.calls.total()
    issuer.moment += timedelta(seconds=4, milliseconds=999)
    assert ("t4", calls) == (await tokens.bearer(issuer), issuer.calls.total())
    issuer.moment += timedelta(milliseconds=1)
    assert ("t4", calls + 1) == (await tokens.bearer(issuer), issuer.calls.total())


async def test_a_token_that_is_over_on_arrival_is_tried_all_the_same() -> None:
    """The API is asked once for each call, not for ever."""
    issuer = Issuer()
    issuer.lifetime = timedelta(seconds=-1)

    tokens = issuer.source()
    given: list[str] = []

    async def call() -> None:
        given.append(await tokens.bearer(issuer))

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(call)

    assert ["t1"] * 3 == given
    assert {SECRET: 1} == issuer.calls


@pytest.mark.parametrize(
    ("answer", "kind", "match"),
    [
        (httpx.Response(401, json=GONE), ConsumerNotFoundError, "the credentials are wrong"),
        (httpx.Response(400, json={"message": "no uuid"}), BadRequestError, "no uuid"),
    ],
)
async def test_refused_credentials_are_not_tried_again_at_once(
    answer: httpx.Response, kind: type[APIStatusError], match: str
) -> None:
    """Wrong credentials are a clear error for every call; the API is asked again after half a minute."""
    issuer = Issuer()
    issuer.answers[SECRET] = answer
    tokens = issuer.source()
    errors: list[APIStatusError] = []
    for _ in range(5):
        with pytest.raises(kind, match=match) as caught:
            await tokens.bearer(issuer)
        errors.append(
            caught.value.of(
                httpx.Request("GET", f"https://api.test/{len(errors)}"), attempts=len(errors), may_have_executed=False
            )
        )
    assert 1 == issuer.calls[SECRET]
    assert [0, 1, 2, 3, 4] == [error.attempts for error in errors]

    issuer.answers.clear()
    issuer.moment += timedelta(seconds=29, milliseconds=999)
    with pytest.raises(kind):
        await tokens.bearer(issuer)
    issuer.moment += timedelta(milliseconds=1)
    assert "t2" == await tokens.bearer(issuer)


async def test_credentials_that_are_refused_while_the_token_is_good_are_not_tried_again_either() -> None:
    """The token serves to its end, and no call of the last minute asks again; nor does one after it, for half a one."""
    issuer = Issuer()
    tokens = issuer.source()
    await tokens.bearer(issuer)
    issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(401, json=GONE))
    issuer.moment += timedelta(minutes=59, seconds=40)
    for _ in range(4):
        assert "t1" == await tokens.bearer(issuer)
        issuer.moment += timedelta(seconds=5)
    with pytest.raises(ConsumerNotFoundError):
        await tokens.bearer(issuer)
    assert {SECRET: 2, REFRESH: 1} == issuer.calls

    issuer.answers.clear()
    issuer.moment += timedelta(seconds=10)
    assert "t4" == await tokens.bearer(issuer)


@both_backends
def test_a_token_that_is_refused_while_its_early_renewal_fails_is_not_handed_out(backend: str) -> None:
    """Neither to whoever reports the 401 nor to the one that was renewing: for both, the failure is the answer."""
    issuer = Issuer()
    tokens = issuer.source()
    down = anyio.Event()
    errors: list[ServerError] = []

    async def call(refused: str | None) -> None:
        try:
            pytest.fail(await tokens.bearer(issuer, refused=refused))
        except ServerError as error:
            errors.append(error)

    async def main() -> None:
        await tokens.bearer(issuer)
        issuer.moment += timedelta(minutes=59, seconds=30)
        issuer.answers = dict.fromkeys((REFRESH, SECRET), httpx.Response(503))
        issuer.arrive = down.wait
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call, None)
            while not issuer.calls[REFRESH]:
                await anyio.lowlevel.checkpoint()
            tasks.start_soon(call, "t1")
            await anyio.wait_all_tasks_blocked()
            down.set()

    anyio.run(main, backend=backend)

    assert 2 == len(errors)
    assert 1 == issuer.calls[REFRESH]


EMPTY = b'{"accessToken": "", "accessTokenExpirationDate": "2026-01-01T01:00:00Z", "refreshToken": null}'


@pytest.mark.parametrize(
    "content", [EMPTY, b"", b"<html>", b"[]", b"{}", b'{"accessToken": "t"}', b'{"accessToken": 7}']
)
async def test_a_token_call_without_a_token_is_an_error(content: bytes) -> None:
    """Whatever else a 200 holds: a typed error, and no part of the content in its text."""
    issuer = Issuer()
    issuer.answers[SECRET] = httpx.Response(200, content=content)

    with pytest.raises(APIStatusError, match="answered with no token"):
        await issuer.source().bearer(issuer)


@both_backends
def test_a_thousand_cold_calls_ask_for_one_token(backend: str) -> None:
    """Everyone waits for the one renewal."""
    issuer = Issuer()
    tokens = issuer.source()
    given: Counter[str] = Counter()

    async def call() -> None:
        given[await tokens.bearer(issuer)] += 1

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(1000):
                tasks.start_soon(call)

    anyio.run(main, backend=backend)

    assert {"t1": 1000} == given
    assert {SECRET: 1} == issuer.calls


@both_backends
def test_a_thousand_refused_calls_renew_once_and_are_each_sent_once_more(backend: str) -> None:
    """A token that another process made invalid costs one renewal, however many calls find out."""
    api = FakeApi(lambda _: httpx.Response(200, json={"id": 1}))
    api.good = {"access-1", "access-2"}

    async def main() -> None:
        async with api.client() as monta:
            await monta.charges.get(1)
            api.good = {"access-2"}
            async with anyio.create_task_group() as tasks:
                for _ in range(1000):
                    tasks.start_soon(monta.charges.get, 2)

    anyio.run(main, backend=backend)

    assert (1, 1) == (api.calls[SECRET], api.calls[REFRESH])
    assert 2000 == api.calls["/api/v1/charges/2"]


@both_backends
def test_everyone_who_waits_hears_of_the_error(backend: str) -> None:
    """A token endpoint that is down is asked once, and each caller gets an error of its own."""
    issuer = Issuer()
    issuer.answers[SECRET] = httpx.ConnectError("refused")
    tokens = issuer.source()
    errors: list[APIConnectError] = []

    async def call() -> None:
        try:
            await tokens.bearer(issuer)
        except APIConnectError as error:
            errors.append(error)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(call)

    anyio.run(main, backend=backend)

    assert {SECRET: 1} == issuer.calls
    assert 20 == len({id(error) for error in errors})


@both_backends
@pytest.mark.parametrize("point", [1, 2, 3, 4])
def test_a_cancelled_leader_harms_nobody(backend: str, point: int) -> None:
    """Wherever in its renewal the leader is cancelled, the others get a token, and nothing is left behind."""
    issuer = Issuer()
    tokens = issuer.source()
    given: list[str] = []
    leaders: list[anyio.CancelScope] = []
    arrivals = 0

    async def arrive() -> None:
        nonlocal arrivals
        for _ in range(2):
            arrivals += 1
            if arrivals == point:
                leaders[0].cancel()
            await anyio.lowlevel.checkpoint()

    async def lead() -> None:
        with anyio.CancelScope() as scope:
            leaders.append(scope)
            await tokens.bearer(issuer)
            pytest.fail("the leader was not cancelled")

    async def follow() -> None:
        given.append(await tokens.bearer(issuer))

    async def main() -> None:
        issuer.arrive = arrive
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lead)
            while not issuer.calls:
                await anyio.lowlevel.checkpoint()
            for _ in range(10):
                tasks.start_soon(follow)

    anyio.run(main, backend=backend)

    assert {"t2": 10} == Counter(given)
    assert {SECRET: 2} == issuer.calls


def test_a_second_event_loop_uses_the_same_tokens() -> None:
    """A client made once may serve `anyio.run` after `anyio.run`, on either backend."""
    issuer = Issuer()
    tokens = issuer.source()

    for backend in ("asyncio", "trio", "asyncio"):
        assert "t1" == anyio.run(tokens.bearer, issuer, backend=backend)


def test_a_renewal_that_died_with_its_event_loop_is_not_waited_for() -> None:
    """A loop that was stopped in the middle of one leaves nothing behind; what it hears later changes nothing."""
    issuer = Issuer()
    tokens = issuer.source()
    stopped = asyncio.new_event_loop()

    async def arrive() -> None:
        stopped.stop()
        await anyio.sleep_forever()

    issuer.arrive = arrive
    leader = stopped.create_task(tokens.bearer(issuer))
    stopped.run_forever()
    issuer.arrive = anyio.lowlevel.checkpoint

    assert "t2" == anyio.run(tokens.bearer, issuer, backend="trio")
    leader.cancel()
    with pytest.raises(asyncio.CancelledError):
        stopped.run_until_complete(leader)
    stopped.close()
    assert "t2" == anyio.run(tokens.bearer, issuer, backend="asyncio")


async def test_a_server_that_wants_time_for_the_token_gets_it() -> None:
    """`Retry-After` of the token call holds: a wait that is too long is not begun, and the error says how long."""
    api = FakeApi(lambda _: httpx.Response(200, json={"id": 1}))
    api.token_answers = [httpx.Response(429, headers={"Retry-After": "600"})]
    async with api.client() as monta:
        with pytest.raises(RateLimitedError, match="come back in 600 s"):
            await monta.charges.get(1)

    assert 1 == api.calls[SECRET]


@both_backends
def test_a_callable_may_tell_the_end_of_a_token_without_a_time_zone(backend: str) -> None:
    """Then it is UTC."""
    issuer = Issuer()

    async def give() -> tuple[str, datetime]:
        issuer.calls["given"] += 1
        return "t", datetime(2026, 1, 1, 1)  # noqa: DTZ001 - this is what it is about

    async def main() -> None:
        tokens = TokenSource(base_url="https://api.test", token=give, now=lambda: issuer.moment)
        await tokens.bearer(issuer)
        issuer.moment += timedelta(minutes=58, seconds=59)
        await tokens.bearer(issuer)
        assert 1 == issuer.calls["given"]
        issuer.moment += timedelta(seconds=1)
        await tokens.bearer(issuer)
        assert 2 == issuer.calls["given"]

    anyio.run(main, backend=backend)


async def test_a_401_that_stays_is_told_after_one_more_try() -> None:
    """There is no loop of renewals; and outside the token calls, CONSUMER_NOT_FOUND says nothing of the credentials."""
    api = FakeApi(lambda _: httpx.Response(401, json=GONE))
    async with api.client() as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.get(1)

    assert not isinstance(caught.value, ConsumerNotFoundError)
    assert (2, False) == (caught.value.attempts, caught.value.may_have_executed)
    assert (1, 1, 2) == (api.calls[SECRET], api.calls[REFRESH], api.calls["/api/v1/charges/1"])


async def test_a_call_outlives_a_token_endpoint_that_fails_once() -> None:
    """No token means that the call was not sent, so even a stop is tried again."""
    api = FakeApi(lambda _: httpx.Response(404, json={}))
    api.token_answers = [httpx.Response(503), httpx.ReadTimeout("slow")]
    async with api.client() as monta:
        with pytest.raises(NotFoundError) as caught:
            await monta.charges.stop(1)

    assert 1 == caught.value.attempts
    assert 3 == api.calls[SECRET]


async def test_a_token_that_is_given_is_sent() -> None:
    """No token call is made with it; when it is refused, the caller hears so at once, as there is no other."""
    api = FakeApi(lambda _: httpx.Response(200, json={"id": 1}))
    api.good = {"a-given-token"}
    transport = httpx.MockTransport(api.handle)
    async with Monta(token="a-given-token", base_url="https://api.test", transport=transport) as monta:
        await monta.charges.get(1)
        assert "a-given-token" not in repr(monta)
        api.good = set()
        with pytest.raises(InvalidAccessTokenError):
            await monta.charges.get(1)

    assert {"/api/v1/charges/1": 2} == dict(api.calls)


@both_backends
def test_a_callable_gives_tokens(backend: str) -> None:
    """It is asked once for all who wait, near the end that it named, and after a 401; what it raises is raised."""
    issuer = Issuer()
    asked = 0

    async def give() -> tuple[str, datetime]:
        nonlocal asked
        await anyio.lowlevel.checkpoint()
        asked += 1
        if asked == 4:
            raise LookupError("nobody is signed in")
        return f"t{asked}", issuer.moment + timedelta(hours=1)

    async def main() -> None:
        tokens = TokenSource(base_url="https://api.test", token=give, now=lambda: issuer.moment)
        async with anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(tokens.bearer, issuer)
        assert "t1" == await tokens.bearer(issuer)
        issuer.moment += timedelta(minutes=59, seconds=30)
        assert "t2" == await tokens.bearer(issuer)
        assert "t3" == await tokens.bearer(issuer, refused="t2")
        with pytest.raises(LookupError, match="nobody is signed in"):
            await tokens.bearer(issuer, refused="t3")

    anyio.run(main, backend=backend)

    assert {} == issuer.calls


def test_a_token_stands_instead_of_id_and_secret() -> None:
    """Both, or neither, is refused."""
    refused: list[dict[str, Any]] = [{}, {"client_id": "an-id"}, {"token": ""}, {"token": "t", "client_id": "an-id"}]
    for arguments in refused:
        with pytest.raises(ConfigurationError, match="token"):
            Monta(**arguments)
