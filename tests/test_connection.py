from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import re
from typing import TYPE_CHECKING, Any

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest
from anyio.streams.buffered import BufferedByteReceiveStream
from fake_api import TOKEN

from monta_async import APIProtocolError, Monta, RateBudget, connection
from monta_async.connection import POOLS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SLOTS = 3


async def _serve(stream: anyio.abc.SocketStream) -> None:
    """Answers in pieces, so that a cancellation can strike between any two of them."""
    with contextlib.suppress(anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError):
        async with stream:
            received = BufferedByteReceiveStream(stream)
            while True:
                head = await received.receive_until(b"\r\n\r\n", 65536)
                length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
                await received.receive_exactly(int(length[1]) if length else 0)
                body = json.dumps(TOKEN if b"/auth/" in head else {"id": 7}).encode()
                for piece in (b"HTTP/1.1 200 OK\r\n", b"Content-Length: %d\r\n\r\n" % len(body), body[:4], body[4:]):
                    await stream.send(piece)
                    await anyio.lowlevel.checkpoint()


@contextlib.asynccontextmanager
async def client() -> AsyncIterator[Monta]:
    """A client with few connections, and a server for it on the loopback."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - this is no Django
    base_url = f"http://127.0.0.1:{port}"
    transport = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=SLOTS))
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, _serve)
        async with Monta("id", "secret", base_url=base_url, transport=transport, timeout=5) as monta:
            await monta.charges.get(7)
            yield monta
        tasks.cancel_scope.cancel()


@contextlib.asynccontextmanager
async def counting(**options: Any) -> AsyncIterator[tuple[Monta, list[int]]]:
    """A client, and how many connections a server has for it and ever had."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - this is no Django
    seen = [0, 0]

    async def serve(stream: anyio.abc.SocketStream) -> None:
        seen[0] += 1
        seen[1] += 1
        await _serve(stream)
        seen[0] -= 1

    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        async with Monta("id", "secret", base_url=f"http://127.0.0.1:{port}", timeout=5, **options) as monta:
            yield monta, seen
        while seen[0]:  # closed means closed, whichever pool it was in
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()


async def _at_once(monta: Monta, calls: int) -> None:
    async with anyio.create_task_group() as tasks:
        for _ in range(calls):
            tasks.start_soon(monta.charges.get, 7)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_calls_in_a_row_use_one_connection(backend: str) -> None:
    """However many pools there may be, a connection that is open is used again."""

    async def main() -> None:
        async with counting() as (monta, seen):
            for _ in range(5):
                await monta.charges.get(7)
            assert seen == [1, 1]
            await _at_once(monta, 12)
            for _ in range(5):
                await monta.charges.get(7)
            assert len(monta._connection._pools) == POOLS
            assert 1 < seen[1] <= 12

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("options", [{"limits": httpx.Limits(max_connections=2)}, {"budget": RateBudget(in_flight=2)}])
async def test_limits_of_connections_hold(options: dict[str, Any]) -> None:
    """Limits are those of all connections together, not of each pool."""
    async with counting(**options) as (monta, seen):
        await _at_once(monta, 12)
        assert seen[1] <= 2


async def _every_slot_is_free(monta: Monta) -> None:
    async with anyio.create_task_group() as tasks:
        for _ in range(3 * SLOTS):
            tasks.start_soon(monta.charges.get, 7)


async def test_cancelled_tasks_leave_no_connection_busy() -> None:
    """`task.cancel()`, as `asyncio.wait_for` and a web framework do it, at whatever step it strikes."""
    async with client() as monta:
        for steps in range(60):
            calls = [asyncio.ensure_future(monta.charges.get(7)) for _ in range(3 * SLOTS)]  # some wait for a slot
            for call in calls:
                for _ in range(steps):
                    await anyio.lowlevel.checkpoint()
                call.cancel()
            await asyncio.wait(calls)
        await _every_slot_is_free(monta)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_scopes_leave_no_connection_busy(backend: str) -> None:
    """A scope that is left, at whatever step it strikes."""

    async def call(monta: Monta, scope: anyio.CancelScope) -> None:
        with scope:
            await monta.charges.get(7)

    async def main() -> None:
        async with client() as monta:
            for steps in range(60):
                async with anyio.create_task_group() as tasks:
                    scope = anyio.CancelScope()
                    tasks.start_soon(call, monta, scope)
                    for _ in range(steps):
                        await anyio.lowlevel.checkpoint()
                    scope.cancel()
            await _every_slot_is_free(monta)

    anyio.run(main, backend=backend)


async def test_nothing_is_shouted_when_a_cancelled_call_fails_later(caplog: pytest.LogCaptureFixture) -> None:
    """The exchange that goes on for nobody may fail without a word of `exception was never retrieved`."""
    begun, fail = anyio.Event(), anyio.Event()

    class Failing(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if "/auth/" in request.url.path:
                return httpx.Response(200, json=TOKEN)
            begun.set()
            await fail.wait()
            raise httpx.ReadError("reset")

    async with Monta("id", "secret", base_url="https://api.test", transport=Failing()) as monta:
        call = asyncio.ensure_future(monta.charges.get(7))
        await begun.wait()
        call.cancel()
        await asyncio.wait([call])
        fail.set()
        for _ in range(20):
            await anyio.lowlevel.checkpoint()
    assert call.cancelled()
    del call
    gc.collect()  # asyncio complains when it throws the task away
    assert "never retrieved" not in caplog.text


class Slow(httpx.AsyncHTTPTransport):
    """Answers no call before `end`."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.end = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """A charge, in the end."""
        self.begun.append(request.url.path[-1])
        await self.end.wait()
        return httpx.Response(200, json={"id": 7})

    async def aclose(self) -> None:
        """There is nothing to close."""


@pytest.mark.parametrize("grace", [5.0, 0.0])
async def test_what_goes_on_without_its_caller_is_still_in_flight(
    grace: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound counts exchanges, not callers: a cancelled one gives its place back when it ends, or its time is up."""
    monkeypatch.setattr(connection, "GRACE", grace)
    slow = Slow()
    budget = RateBudget(in_flight=1)
    async with Monta(token="t", base_url="https://api.test", transport=slow, budget=budget) as monta:
        await monta._tokens.bearer(slow)
        first, second = (asyncio.ensure_future(monta.charges.get(each)) for each in (1, 2))
        while not slow.begun:
            await anyio.lowlevel.checkpoint()
        first.cancel()
        await asyncio.wait([first])
        for _ in range(20):
            await anyio.lowlevel.checkpoint()
        assert (["1"] if grace else ["1", "2"]) == slow.begun

        slow.end.set()
        await second
    assert ["1", "2"] == slow.begun


class Breaking(httpx.AsyncByteStream):
    """A body that breaks off."""

    closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise httpx.ReadError("reset")

    async def aclose(self) -> None:
        """Noted."""
        self.closed = True


async def test_an_answer_that_breaks_off_is_closed() -> None:
    """Whatever transport sends, it gets its connection back."""
    body = Breaking()
    sender = connection.Connection(None, httpx.MockTransport(lambda _: httpx.Response(200, stream=body)))

    with pytest.raises(httpx.ReadError):
        await sender.handle_async_request(httpx.Request("GET", "https://api.test/"))

    assert body.closed


@pytest.mark.parametrize("through", ["a transport", "a client"])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_what_comes_behind_an_answer_is_not_the_answer_to_the_next_call(backend: str, through: str) -> None:
    """Bytes after those that Content-Length counts are a failure of that call, and end the connection."""
    calls: list[bytes] = []

    def answer(body: bytes) -> bytes:
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    async def serve(stream: anyio.abc.SocketStream) -> None:
        with contextlib.suppress(anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError):
            async with stream:
                received = BufferedByteReceiveStream(stream)
                while True:
                    calls.append(await received.receive_until(b" HTTP", 65536))
                    await received.receive_until(b"\r\n\r\n", 65536)
                    number = calls[-1].rpartition(b"/")[2]
                    more = answer(b'{"id": 666}') if number == b"1" else b""
                    await stream.send(answer(b'{"id": %s}' % number) + more)

    async def main() -> None:
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
        port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - this is no Django
        one = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=1))
        theirs = httpx.AsyncClient(transport=one)
        given: dict[str, Any] = {"transport": one} if through == "a transport" else {"http_client": theirs}
        async with listener, theirs, anyio.create_task_group() as tasks:
            tasks.start_soon(listener.serve, serve)
            base_url = f"http://127.0.0.1:{port}"
            async with Monta(token="t", base_url=base_url, max_retries=0, timeout=5, **given) as monta:
                with pytest.raises(APIProtocolError, match="more came"):
                    await monta.charges.get(1)
                assert [(await monta.charges.get(number)).id for number in (2, 3)] == [2, 3]
            tasks.cancel_scope.cancel()

    anyio.run(main, backend=backend)
    assert [call.rpartition(b"/")[2] for call in calls] == [b"1", b"2", b"3"]


class LateToken(httpx.AsyncHTTPTransport):
    """Answers the token call when `end` is set, and charges at once."""

    def __init__(self) -> None:
        self.asked = 0
        self.begun, self.end = anyio.Event(), anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One answer."""
        if "/auth/" not in request.url.path:
            return httpx.Response(200, json={"id": 7})
        self.asked += 1
        self.begun.set()
        await self.end.wait()
        return httpx.Response(200, json=TOKEN)

    async def aclose(self) -> None:
        """There is nothing to close."""


async def test_a_renewal_whose_leader_is_cancelled_is_for_the_others() -> None:
    """`task.cancel()` does not call a token call back: it goes on, and those who wait ask for no second one."""
    late = LateToken()
    async with Monta("id", "secret", base_url="https://api.test", transport=late) as monta:
        leader = asyncio.ensure_future(monta.charges.get(7))
        await late.begun.wait()
        other = asyncio.ensure_future(monta.charges.get(7))
        await anyio.wait_all_tasks_blocked()
        leader.cancel()
        await asyncio.wait([leader])
        await anyio.wait_all_tasks_blocked()
        late.end.set()
        assert 7 == (await other).id

    assert leader.cancelled()
    assert 1 == late.asked
