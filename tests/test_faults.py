from __future__ import annotations

import socket
import ssl
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx
import pytest
from attrs import evolve
from fake_api import TOKEN
from fault_server import (
    CHARGE,
    DENIED,
    GOOD,
    HEAD,
    LIMITED,
    NO_YEAR,
    OK,
    REFRESH,
    ROWS,
    SECRET,
    STUCK,
    TWICE,
    UNAUTHORIZED,
    UNKNOWN,
    Fault,
    FaultServer,
    Row,
    Seen,
    Then,
    answer,
    fault_server,
    token,
)

from monta_async import Monta, MontaError, RetryPolicy, connection, errors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    TokenRow = tuple[str, list[Fault], list[Fault], list[Fault], Seen, tuple[int, int]]

RESET = Fault(then=Then.RESET)
BROKEN = Fault(answer("500 Internal Server Error"))
FORBIDDEN = Fault(answer("403 Forbidden"))
TOO_MANY = Fault(answer("429 Too Many Requests"))
NOBODY = Fault(answer("401 Unauthorized", {"errorCode": "CONSUMER_NOT_FOUND", "message": "who?"}))
BAD_GZIP = Fault(answer(body=b"no gzip", content_encoding="gzip"))
EXPIRED = Fault(token(timedelta(hours=-1)))
LAST_MOMENT = Fault(token(timedelta(1), ahead=timedelta(-2), accessTokenExpirationDate="9999-12-31T23:59:59Z"))
TLS = ssl.create_default_context()  # made once: that takes longer than a call
both = pytest.mark.parametrize("call", ["get", "stop"])


@pytest.fixture
def no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that is cancelled hangs up at once, not after seconds."""
    monkeypatch.setattr(connection, "GRACE", 0.0)


@contextmanager
def closed_port() -> Iterator[int]:
    """A port that is taken and that nobody listens on: to connect is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def deaf_port() -> Iterator[int]:
    """A port whose queue is full and of which nobody takes: to connect never ends."""
    with socket.socket() as listener, ExitStack() as queue:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = queue.enter_context(socket.socket())
            waiting.settimeout(0)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


async def look(call: str, monta: Monta, server: FaultServer) -> Seen:
    """Make a call and see what comes of it; only a MontaError is caught."""
    with anyio.fail_after(STUCK):
        try:
            charge = await getattr(monta.charges, call)(7)
        except MontaError as error:
            return Seen(type(error), server.calls, error.attempts, may_have_executed=error.may_have_executed)
    return Seen(getattr(charge, "id", None), server.calls)


async def cancel(call: str, monta: Monta, ready: Callable[[], Awaitable[None]]) -> None:
    """Make a call and cancel it when the time has come and it waits for the server."""
    async with anyio.create_task_group() as group:
        group.start_soon(getattr(monta.charges, call), 7)
        with anyio.fail_after(STUCK):
            await ready()
            # What the server has sent is on its way into the call: one turn of the loop, and it has it.
            await anyio.lowlevel.checkpoint()
            await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()


def client_of(server: FaultServer, timeout: float = STUCK, transport: httpx.AsyncHTTPTransport | None = None) -> Monta:
    """A client of a server, over httpx's own transport; it does not wait between its tries."""
    where, at_once = f"http://127.0.0.1:{server.port}", RetryPolicy(random=lambda: 0.0)
    monta = Monta("id", "secret", base_url=where, retry=at_once, transport=transport)
    monta.http.timeout = httpx.Timeout(timeout)
    return monta


@pytest.mark.parametrize("once", [False, True], ids=["for ever", "once"])
@both
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_fault_comes_out_as_one_of_ours_and_nothing_runs_twice_that_must_not(
    row: Row, call: str, *, once: bool
) -> None:
    """Whatever comes, a MontaError says whether the call may have run; a stop is sent once unless refused."""
    expected = {"get": (row.read, row.read_once), "stop": (row.stop, row.stop_once)}[call][once]
    async with fault_server(row.fault, for_ever=not once) as server, client_of(server, row.timeout) as monta:
        seen = await look(call, monta, server)

    assert expected == seen


@both
@pytest.mark.parametrize("row", [each for each in ROWS if each.read != LIMITED], ids=lambda row: row.name)
async def test_a_fault_gives_its_connection_back(row: Row, call: str) -> None:
    """A client that may have one connection only goes on working, whatever the fault has left of it."""
    single = httpx.AsyncHTTPTransport(verify=TLS, limits=httpx.Limits(max_connections=1))
    async with fault_server(row.fault, for_ever=True) as server, client_of(server, row.timeout, single) as monta:
        await look(call, monta, server)
        server.script.clear()
        assert 7 == (await monta.charges.get(8)).id


@both
@pytest.mark.parametrize(
    ("script", "to_read", "to_stop"),
    [
        ([UNAUTHORIZED, RESET], Seen(7, 3), evolve(UNKNOWN, arrived=2, attempts=2)),
        ([TOO_MANY, RESET], Seen(7, 3), evolve(UNKNOWN, arrived=2, attempts=2)),
        ([TOO_MANY, BROKEN], Seen(7, 3), Seen(errors.ServerError, 2, 2, may_have_executed=True)),
        ([RESET, FORBIDDEN], Seen(errors.PermissionDeniedError, 2, 2, may_have_executed=True), UNKNOWN),
        ([TOO_MANY, UNAUTHORIZED, TOO_MANY], Seen(7, 4), Seen(7, 4)),
    ],
    ids=["401, reset", "429, reset", "429, 500", "reset, 403", "429, 401, 429"],
)
async def test_what_a_try_has_done_is_not_forgotten(
    script: list[Fault], to_read: Seen, to_stop: Seen, call: str
) -> None:
    """A call that was refused may be sent again, until it may have run; once it may have, the error keeps saying so."""
    async with fault_server(*script) as server, client_of(server) as monta:
        seen = await look(call, monta, server)

    assert {"get": to_read, "stop": to_stop}[call] == seen


GARBLED = {
    "HTML": answer(body=b"<html>down for maintenance</html>", content_type="text/html"),
    "empty": answer(),
    "no token": answer(body=b"{}"),
    "empty token": token(accessToken=""),
    "deep nesting": answer(body=b"[" * 100_000),
    "integer of 10,000 digits": answer(body=b'{"accessToken": ' + b"9" * 10_000 + b"}"),
    "invalid UTF-8": answer(body=b'{"accessToken": "\xff\xfe"}'),
}
TOKEN_ROWS: list[TokenRow] = [
    # name; what calls get, token calls, and those with a refresh token; what is seen; how many of the latter two come
    *((name, [], [Fault(sent)], [], Seen(errors.APIStatusError, 0), (1, 0)) for name, sent in GARBLED.items()),
    ("reset", [], [RESET] * 9, [], Seen(errors.APIProtocolError, 0), (4, 0)),
    ("reset once", [], [RESET], [], OK, (2, 0)),
    ("cut off", [], [Fault(HEAD, Then.CLOSE)] * 9, [], Seen(errors.APIProtocolError, 0), (4, 0)),
    ("bad gzip", [], [BAD_GZIP] * 9, [], Seen(errors.APIProtocolError, 0), (4, 0)),
    ("500", [], [BROKEN] * 9, [], Seen(errors.ServerError, 0), (4, 0)),
    ("503 once", [], [Fault(answer("503 Service Unavailable"))], [], OK, (2, 0)),
    ("429", [], [TOO_MANY] * 9, [], Seen(errors.RateLimitedError, 0), (4, 0)),
    ("403", [], [FORBIDDEN], [], Seen(errors.PermissionDeniedError, 0), (1, 0)),
    ("credentials refused", [], [NOBODY], [], Seen(errors.ConsumerNotFoundError, 0), (1, 0)),
    ("expired on arrival", [], [EXPIRED], [], OK, (1, 0)),
    ("expired, and refused for ever", [UNAUTHORIZED] * 9, [EXPIRED], [], DENIED, (1, 1)),
    ("ends with time itself", [], [LAST_MOMENT], [], OK, (1, 0)),
    ("a day that there is not", [], [Fault(answer(body=TOKEN, date=NO_YEAR))], [], OK, (1, 0)),
    ("refresh refused", [UNAUTHORIZED], [], [NOBODY], TWICE, (2, 1)),
    ("refresh reset once", [UNAUTHORIZED], [], [RESET], TWICE, (1, 2)),
    ("refresh reset", [UNAUTHORIZED], [], [RESET] * 9, Seen(errors.APIProtocolError, 1, 1), (1, 3)),
]


@both
@pytest.mark.parametrize("row", TOKEN_ROWS, ids=lambda row: row[0])
async def test_a_fault_of_the_token_call_is_none_of_the_call(row: TokenRow, call: str) -> None:
    """Without a token nothing is sent: so nothing has run, and even for a stop a token call that fails is repeated."""
    _, script, by_secret, by_refresh, expected, counts = row
    async with fault_server(*script) as server, client_of(server) as monta:
        server.token_scripts = {SECRET: [*by_secret], REFRESH: [*by_refresh]}
        seen = await look(call, monta, server)

    assert (expected, counts) == (seen, (server.arrived[SECRET], server.arrived[REFRESH]))


@pytest.mark.parametrize("stalls", [Fault(then=Then.STALL), Fault(HEAD + b"\r\n{", Then.STALL)])
async def test_a_token_call_that_stalls_runs_into_the_timeout(stalls: Fault) -> None:
    """The time that is given for a call holds for its token call too."""
    async with fault_server() as server, client_of(server, 0.1) as monta:
        server.token_scripts[SECRET] = [stalls] * 9
        seen = await look("stop", monta, server)

    assert (Seen(errors.APITimeoutError, 0), 4) == (seen, server.arrived[SECRET])


@pytest.mark.parametrize(("call", "kind"), [("get", errors.APITimeoutError), ("stop", errors.OutcomeUnknownError)])
async def test_an_answer_that_drips_for_ever_ends_at_the_deadline(call: str, kind: type[MontaError]) -> None:
    """No byte is late, so no timeout strikes; the time that a call may take in all does."""
    drips = Fault(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 60_000, Then.DRIP)
    async with fault_server(GOOD, drips) as server, client_of(server) as monta:
        await monta.charges.get(7)  # so that the token does not count
        seen = await look(call, monta.with_options(retry=RetryPolicy(deadline=0.5)), server)

    assert Seen(kind, 2, 1, may_have_executed=True) == seen


@pytest.mark.parametrize("ahead", [-1, 1])
async def test_a_clock_that_is_wrong_by_an_hour_costs_no_token(ahead: int) -> None:
    """A token that is good for an hour is used for two calls, whatever our clock says of its end."""
    async with fault_server() as server, client_of(server) as monta:
        server.token_scripts[SECRET] = [Fault(token(timedelta(hours=1), ahead=timedelta(hours=ahead)))]
        await monta.charges.get(7)
        await monta.charges.stop(7)

    assert (1, 0) == (server.arrived[SECRET], server.arrived[REFRESH])


@both
async def test_a_connection_that_is_refused_has_run_nothing(call: str) -> None:
    """Neither where nobody ever listened, nor where somebody did until the token was there."""
    with closed_port() as port:
        async with client_of(FaultServer(port)) as monta:
            assert Seen(errors.APIConnectError, 0) == await look(call, monta, FaultServer(port))
    async with fault_server(Fault(GOOD.sent, Then.CLOSE)) as server:
        monta = client_of(server)
        await monta.charges.get(7)
    async with monta:
        assert Seen(errors.APIConnectError, 1, 4) == await look(call, monta, server)


@both
@pytest.mark.parametrize("then", [Then.CLOSE, Then.RESET])
async def test_an_idle_connection_that_the_server_has_given_up_is_not_used(then: Then, call: str) -> None:
    """A stop is not lost on a connection that was kept and is closed meanwhile: it goes out on a new one."""
    async with fault_server(Fault(GOOD.sent, then)) as server, client_of(server) as monta:
        await monta.charges.get(7)
        await server.closed.wait()
        assert TWICE == await look(call, monta, server)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
async def test_a_redirect_takes_neither_token_nor_secret_elsewhere(code: int) -> None:
    """It is an answer like any other: the other host hears nothing, not even a connection."""
    async with fault_server() as other, fault_server() as server, client_of(server) as monta:
        away = Fault(answer(f"{code} Elsewhere", location=f"http://127.0.0.1:{other.port}{SECRET}"))
        server.token_scripts[SECRET] = [away]
        assert Seen(errors.APIStatusError, 0) == await look("get", monta, server)
        server.script = [away, away]
        assert Seen(errors.APIStatusError, 1, 1) == await look("get", monta, server)
        assert Seen(errors.APIStatusError, 2, 1) == await look("stop", monta, server)
        assert {} == other.arrived


@both
@pytest.mark.parametrize("stage", ["token", "answer"])
@pytest.mark.parametrize("sent", [b"", HEAD[:40], HEAD + b"\r\n" + CHARGE[:5]], ids=["wait", "headers", "body"])
@pytest.mark.usefixtures("no_grace")
async def test_a_call_can_be_cancelled_at_every_stage(stage: str, sent: bytes, call: str) -> None:
    """The connection is given up, the call is not sent again, and the same client goes on working."""
    stall = Fault(sent, Then.STALL)
    single = httpx.AsyncHTTPTransport(verify=TLS, limits=httpx.Limits(max_connections=1))
    async with fault_server(*[stall] * (stage == "answer")) as server, client_of(server, transport=single) as monta:
        server.token_scripts[SECRET] = [stall] * (stage == "token")
        await cancel(call, monta, server.stalled.wait)
        await server.closed.wait()
        cancelled = server.calls
        after = await look(call, monta, server)

    assert (int(stage == "answer"), Seen(7, cancelled + 1)) == (cancelled, after)


@both
@pytest.mark.usefixtures("no_grace")
async def test_a_call_can_be_cancelled_while_it_connects(call: str) -> None:
    """Nothing was sent; when somebody listens, the same client works."""
    with deaf_port() as port:
        monta = client_of(FaultServer(port))
        await cancel(call, monta, anyio.lowlevel.checkpoint)
    async with fault_server(port=port) as server, monta:
        assert OK == await look(call, monta, server)
