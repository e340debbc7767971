from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import re
import sys
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import TOKEN, FakeApi, offset_page

from monta_async import (
    APIStatusError,
    APITimeoutError,
    APITransportError,
    ConfigurationError,
    Monta,
    NotFoundError,
    RateBudget,
    RateLimitedError,
    RetryPolicy,
    ServerError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

CHARGE = {"id": 740450594557638974, "state": "charging"}


def api_with_charge() -> FakeApi:
    """Every call is answered with a charge."""
    return FakeApi(lambda _: httpx.Response(200, json=CHARGE, headers={"X-Served-By": "a-server"}))


def client_of(api: FakeApi, **options: Any) -> Monta:
    """A client that talks to it."""
    transport = httpx.MockTransport(api.handle)
    return Monta("an-id", "a-secret", base_url="https://api.test", transport=transport, **options)


@pytest.mark.parametrize(
    "address",
    [
        "http://api.test",
        "http://127.evil.test",
        "http://10.0.0.1",
        "ftp://api.test",
        "api.test",
        "https://",
        "http://[",
    ],
)
def test_credentials_are_not_sent_where_others_see_them(address: str) -> None:
    """An address that is not https is refused when the client is made, but for the loopback."""
    with pytest.raises(ConfigurationError, match="base_url"):
        Monta("an-id", "a-secret", base_url=address)


@pytest.mark.parametrize("address", ["http://localhost:8400", "http://127.0.0.1:8400", "http://[::1]:8400"])
def test_the_loopback_needs_no_tls(address: str) -> None:
    """A simulator on the same machine."""
    assert address == Monta("an-id", "a-secret", base_url=address).base_url


def test_the_sandbox_has_an_address_of_its_own() -> None:
    """`environment` says where; an unknown one is refused."""
    assert "https://partner-api.sandbox.monta.com" == Monta("an-id", "a-secret", environment="sandbox").base_url
    with pytest.raises(ConfigurationError, match="production or sandbox"):
        Monta("an-id", "a-secret", environment="moon")  # type: ignore[arg-type]


async def test_what_is_sent_with_every_call() -> None:
    """The version of the API, who we are, and what the application adds; a view adds more."""
    api = api_with_charge()
    async with client_of(api, application="fleet-export/2.1", headers={"X-Trace": "1"}) as monta:
        await monta.charges.get(1)
        await monta.with_options(headers={"Monta-Version": "2024-01-18", "X-Job": "nightly"}).charges.get(1)

    first, second = (request.headers for request in api.requests[1:])
    assert ("v1", "1", "application/json") == (first["Monta-Version"], first["X-Trace"], first["Accept"])
    assert first["User-Agent"].startswith("fleet-export/2.1 monta-async/")
    assert ("2024-01-18", "1", "nightly") == (second["Monta-Version"], second["X-Trace"], second["X-Job"])


async def test_a_view_shares_token_and_connections_and_has_options_of_its_own() -> None:
    """One token for all; the timeout of a try and the number of retries differ; closing the view closes nothing."""
    failing = False
    api = FakeApi(lambda _: httpx.Response(503) if failing else httpx.Response(200, json=CHARGE))
    closed: list[bool] = []

    class Transport(httpx.MockTransport):
        async def aclose(self) -> None:
            closed.append(True)

    transport = Transport(api.handle)
    async with Monta("an-id", "a-secret", base_url="https://api.test", transport=transport, timeout=20) as monta:
        await monta.charges.get(1)
        hasty = monta.with_options(timeout=2.5, retry=RetryPolicy(retries=0))
        await hasty.charges.get(1)
        failing = True
        with pytest.raises(ServerError) as caught:
            await hasty.charges.get(1)
        await hasty.aclose()
        assert not closed
        failing = False
        await monta.charges.get(1)
    assert closed

    assert 1 == caught.value.attempts
    assert 1 == api.calls["/api/v1/auth/token"]
    assert [20, 2.5, 2.5, 20] == [request.extensions["timeout"]["read"] for request in api.requests[1:]]


async def test_what_must_be_refused_is_not_sent() -> None:
    """A window that is spent is known from the headers of the last answer, for all views; the error says until when."""
    spent = {"RateLimit-Quota": "10", "RateLimit-TimeWindow": "600", "RateLimit-ResetsIn": "300"}
    remaining = 2
    api = FakeApi(lambda _: httpx.Response(200, json=CHARGE, headers=spent | {"RateLimit-Remaining": str(remaining)}))
    async with client_of(api) as monta:
        for _ in range(2):
            await monta.charges.get(1)
            remaining -= 1
        background = monta.with_options(background=True, retry=RetryPolicy(deadline=0.05))
        with pytest.raises(APITimeoutError) as waited:
            await background.charges.get(1)
        await monta.charges.get(1)
        with pytest.raises(RateLimitedError, match="none was sent") as refused:
            await monta.with_options(timeout=3).charges.get(1)

    assert 3 == api.calls["/api/v1/charges/1"]
    assert (0, False) == (waited.value.attempts, waited.value.may_have_executed)
    assert (0, False) == (refused.value.attempts, refused.value.may_have_executed)
    assert 295 < (refused.value.retry_after or 0) <= 301


async def test_a_call_that_never_left_is_not_spent() -> None:
    """Where no connection can be made, the window stays whole."""
    refused = httpx.ConnectError("refused")
    answers: list[httpx.Response | Exception] = [refused, refused, refused, httpx.Response(200, json=CHARGE)]

    def answer(_: httpx.Request) -> httpx.Response:
        now = answers.pop(0)
        if isinstance(now, Exception):
            raise now
        return now

    budget = RateBudget(quota=1, max_wait=0)
    async with client_of(FakeApi(answer), budget=budget, retry=RetryPolicy(random=lambda: 0.0)) as monta:
        await monta.charges.get(1)
        with pytest.raises(RateLimitedError):
            await monta.charges.get(1)


async def test_what_is_under_fair_use_is_held_back_alone() -> None:
    """A 429 to the map of charge points says nothing of other calls."""

    def answer(request: httpx.Request) -> httpx.Response:
        of_map = request.url.path.endswith("/map")
        return httpx.Response(429, headers={"Retry-After": "300"}) if of_map else httpx.Response(200, json=CHARGE)

    api = FakeApi(answer)
    async with client_of(api) as monta:
        for _ in range(2):
            with pytest.raises(RateLimitedError):
                await monta.request("GET", "/api/v1/charge-points/map")
        await monta.charges.get(1)

    assert 1 == api.calls["/api/v1/charge-points/map"]


async def test_so_many_calls_are_in_flight_and_no_more() -> None:
    """The bound is the client's, whatever transport sends."""
    flying = most = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal flying, most
        if "/auth/" in request.url.path:
            return httpx.Response(200, json=TOKEN)
        flying += 1
        most = max(most, flying)
        for _ in range(5):
            await anyio.lowlevel.checkpoint()
        flying -= 1
        return httpx.Response(200, json=CHARGE)

    transport = httpx.MockTransport(answer)
    async with (
        Monta("id", "s", base_url="https://api.test", transport=transport, budget=RateBudget(in_flight=7)) as monta,
        anyio.create_task_group() as tasks,
    ):
        for _ in range(50):
            tasks.start_soon(monta.charges.get, 1)

    assert 7 == most


async def test_an_answer_as_it_came() -> None:
    """Status, headers and bytes beside the model; for a list, of its page; errors as ever."""
    async with client_of(api_with_charge()) as monta:
        raw = await monta.raw(monta.charges.get, 740450594557638974)
        with pytest.raises(TypeError, match="one of a resource"):
            await monta.raw(monta.aclose)
    assert (200, "a-server") == (raw.status, raw.headers["X-Served-By"])
    assert b"740450594557638974" in raw.content
    assert "charging" == raw.parsed.state

    async with client_of(FakeApi(lambda request: offset_page(request, 3))) as monta:
        page = await monta.raw(monta.charges.list, per_page=2)
    assert ([0, 1], True) == ([charge.id for charge in page.parsed.items], b"itemCount" in page.content)

    async with client_of(FakeApi(lambda _: httpx.Response(404, json={}))) as monta:
        with pytest.raises(NotFoundError):
            await monta.raw(monta.charges.get, 1)


async def test_an_operation_that_the_document_does_not_know() -> None:
    """Any path of the API can be called, with token, retries and errors."""
    answers = [httpx.Response(503), httpx.Response(200, json={"new": True})]
    api = FakeApi(lambda _: answers.pop(0))
    async with client_of(api, retry=RetryPolicy(random=lambda: 0.0)) as monta:
        answer = await monta.request("GET", "/api/v1/of-tomorrow", params={"page": 1})

    assert {"new": True} == answer.json()
    assert "Bearer access-1" == api.requests[-1].headers["Authorization"]
    assert "page=1" == api.requests[-1].url.query.decode()


async def test_the_token_goes_nowhere_else() -> None:
    """Neither `request` nor the httpx client takes it to another host, scheme or port; nothing is sent."""
    calls: list[Callable[[Monta], Any]] = [
        lambda monta: monta.request("GET", "https://elsewhere.test/api/v1/charges"),
        lambda monta: monta.request("GET", "//elsewhere.test/api/v1/charges"),
        lambda monta: monta.http.get("https://elsewhere.test/"),
        lambda monta: monta.http.get("http://api.test/"),
        lambda monta: monta.http.get("https://api.test:8443/"),
    ]
    api = api_with_charge()
    async with client_of(api) as monta:
        for call in calls:
            with pytest.raises(ConfigurationError):
                await call(monta)

    assert [] == api.requests


async def test_a_client_of_the_callers_is_sent_with_and_left_open() -> None:
    """Its event hooks run and its transport sends; its credentials stay out of it, and it follows no redirect."""
    answers = [httpx.Response(200, json=CHARGE), httpx.Response(302, headers={"Location": "https://elsewhere.test/"})]
    api = FakeApi(lambda _: answers.pop(0))
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async with httpx.AsyncClient(
        transport=httpx.MockTransport(api.handle),
        auth=("other", "credentials"),
        event_hooks={"request": [note]},
        follow_redirects=True,
    ) as mine:
        async with Monta("an-id", "a-secret", base_url="https://api.test", http_client=mine) as monta:
            await monta.charges.get(1)
            with pytest.raises(APIStatusError, match="302"):
                await monta.charges.get(2)
        assert not mine.is_closed

    assert ["/api/v1/auth/token", "/api/v1/charges/1", "/api/v1/charges/2"] == seen
    assert "Bearer access-1" == api.requests[-1].headers["Authorization"]
    assert "Authorization" not in api.requests[0].headers
    with pytest.raises(ConfigurationError, match="cannot both be given"):
        Monta("an-id", "a-secret", http_client=mine, transport=httpx.MockTransport(api.handle))


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no proxy."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@contextlib.asynccontextmanager
async def listening(api: FakeApi, targets: list[str]) -> AsyncIterator[str]:
    """A server on the loopback that a request may come to as to a proxy, or as to the API itself; its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, target, _ = head.split(" ", 2)
        targets.append(target)
        headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
        body = await reader.readexactly(int(headers.get("Content-Length", 0)))
        answer = api.handle(
            httpx.Request(method, httpx.URL("http://api.test").join(target), headers=headers, content=body)
        )
        start = f"HTTP/1.1 {answer.status_code} x\r\nContent-Length: {len(answer.content)}\r\nConnection: close\r\n\r\n"
        writer.write(start.encode() + answer.content)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


NOBODY = "http://127.0.0.1:9"  # where nobody listens


@pytest.mark.parametrize("given", ["environment", "client", "argument", "argument over environment", "URL", "Proxy"])
async def test_a_proxy_is_gone_through_and_does_not_bypass_the_loop(
    given: str, environment: pytest.MonkeyPatch
) -> None:
    """A real proxy sees token call and call, with token and retry; an argument outweighs all of the environment."""
    answers = [httpx.Response(503), httpx.Response(200, json=CHARGE)]
    api, targets = FakeApi(lambda _: answers.pop(0)), list[str]()
    async with listening(api, targets) as proxy:
        if "environment" in given:
            environment.setenv("HTTP_PROXY", proxy if given == "environment" else NOBODY)
        if given == "argument over environment":
            environment.setenv("NO_PROXY", "*")
        as_argument: dict[str, Any] = {"URL": httpx.URL(proxy), "Proxy": httpx.Proxy(proxy)}
        mine = httpx.AsyncClient(proxy=proxy) if given == "client" else None
        monta = Monta(
            "an-id",
            "a-secret",
            base_url=NOBODY,  # a proxy is what knows it
            retry=RetryPolicy(random=lambda: 0.0),
            http_client=mine,
            proxy=None if given in ("environment", "client") else as_argument.get(given, proxy),
        )
        async with monta:
            assert CHARGE["id"] == (await monta.charges.get(1)).id
        if mine is not None:
            await mine.aclose()

    call = f"{NOBODY}/api/v1/charges/1"
    assert [f"{NOBODY}/api/v1/auth/token", call, call] == targets
    assert "Bearer access-1" == api.requests[-1].headers["Authorization"]


@pytest.mark.parametrize("hosts", ["*", "127.0.0.1", "elsewhere.test, 127.0.0.1"])
async def test_the_environment_may_except_hosts_from_its_proxy(hosts: str, environment: pytest.MonkeyPatch) -> None:
    """`NO_PROXY` names hosts that are gone to directly."""
    api, targets = api_with_charge(), list[str]()
    async with listening(api, targets) as base_url:
        environment.setenv("HTTP_PROXY", NOBODY)
        environment.setenv("NO_PROXY", hosts)
        async with Monta("an-id", "a-secret", base_url=base_url) as monta:
            await monta.charges.get(1)
    assert ["/api/v1/auth/token", "/api/v1/charges/1"] == targets


@pytest.mark.parametrize(
    "proxy", ["", "proxy.test:3128", "http://", "ftp://user:of-the-proxy@proxy.test", "http://x:y"]
)
def test_a_proxy_that_is_none_is_refused(proxy: str) -> None:
    """When the client is made, without the password that may stand in it."""
    with pytest.raises(ConfigurationError, match="proxy must be an address") as caught:
        Monta("an-id", "a-secret", proxy=proxy)
    assert caught.value.__cause__ is None
    assert "of-the-proxy" not in str(caught.value)


@pytest.mark.parametrize(
    ("module", "options", "extra"),
    [("h2", {"http2": True}, "monta-async[http2]"), ("socksio", {"proxy": "socks5://proxy.test"}, "httpx[socks]")],
)
def test_what_is_not_installed_is_said_when_the_client_is_made(
    module: str, options: dict[str, Any], extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And how to install it."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=re.escape(f"pip install '{extra}'")):
        Monta("an-id", "a-secret", **options)


@pytest.mark.parametrize(
    "options",
    [{"proxy": NOBODY}, {"verify": False}, {"limits": httpx.Limits()}, {"http2": True}],
    ids=lambda options: next(iter(options)),
)
def test_how_to_connect_is_not_told_to_what_connects_by_itself(options: dict[str, Any]) -> None:
    """A transport or client that is handed in has its own way, and would ignore it."""
    api = api_with_charge()
    for sender in ({"transport": httpx.MockTransport(api.handle)}, {"http_client": httpx.AsyncClient()}):
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            Monta("an-id", "a-secret", **options, **sender)


async def test_so_many_connections_are_open_and_no_more(environment: pytest.MonkeyPatch) -> None:
    """`limits` reach the pool, with a proxy of the environment and without."""
    api, targets = api_with_charge(), list[str]()
    async with listening(api, targets) as address:
        for proxy in (None, address):
            if proxy is not None:
                environment.setenv("HTTP_PROXY", proxy)
            timeout = httpx.Timeout(5, pool=0.01)
            limits = httpx.Limits(max_connections=0)
            async with Monta("an-id", "a-secret", base_url=address, limits=limits, timeout=timeout) as monta:
                with pytest.raises(APITransportError, match="PoolTimeout"):
                    await monta.with_options(max_retries=0).charges.get(1)
    assert [] == targets


async def test_retries_and_deadline_outweigh_the_policy_and_leave_the_rest_of_it() -> None:
    """For a client and its views, with a policy beside them and without."""
    api = FakeApi(lambda _: httpx.Response(503))
    policy = RetryPolicy(retries=9, random=lambda: 0.0, deadline=1e-9)
    async with client_of(api, retry=policy, max_retries=2, deadline=60) as monta:
        for view, tries in (
            (monta, 3),
            (monta.with_options(max_retries=0), 1),
            (monta.with_options(max_retries=4), 5),
            (monta.with_options(timeout=3), 3),
            (monta.with_options(retry=policy, max_retries=1, deadline=math.inf), 2),
        ):
            with pytest.raises(ServerError) as caught:
                await view.charges.get(1)
            assert tries == caught.value.attempts
        for hasty in (monta.with_options(deadline=1e-9), monta.with_options(retry=policy)):
            with pytest.raises(ServerError) as caught:  # no wait is begun that would go beyond
                await hasty.charges.get(1)
            assert 1 == caught.value.attempts


@pytest.mark.parametrize(
    "options", [{"max_retries": -1}, {"deadline": 0}, {"deadline": -1.5}, {"deadline": math.nan}], ids=str
)
def test_limits_that_are_none_are_refused(options: dict[str, Any]) -> None:
    """When a client or a view is made."""
    for make in (client_of(api_with_charge()).with_options, lambda **given: client_of(api_with_charge(), **given)):
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            make(**options)


async def test_the_log_names_the_operation_and_none_of_its_values(caplog: pytest.LogCaptureFixture) -> None:
    """Method, path as in the document, status, duration, try; httpx's own line with the address is left out."""
    caplog.set_level(logging.DEBUG)
    async with client_of(api_with_charge()) as monta:
        await monta.charges.get(424242)
        await monta.request("GET", "/api/v1/of-tomorrow", params={"secret": "value-of-mine"})
    other = httpx.MockTransport(lambda _: httpx.Response(204))
    async with httpx.AsyncClient(transport=other) as elsewhere:
        await elsewhere.get("https://elsewhere.test/")

    text = caplog.text
    assert "GET /api/v1/charges/{chargeId}: 200 in" in text
    assert "(try 1)" in text
    assert "https://elsewhere.test/" in text
    for hidden in ("424242", "value-of-mine", "a-secret", "access-1", "api.test"):
        assert hidden not in text.replace("https://elsewhere.test/", "")
