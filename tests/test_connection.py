from __future__ import annotations

import asyncio
import contextlib
import json
import re
from typing import TYPE_CHECKING

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest
from anyio.streams.buffered import BufferedByteReceiveStream
from fake_api import TOKEN

from monta_async import Monta, RateBudget

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
        for _ in range(5):
            await anyio.lowlevel.checkpoint()

    assert call.cancelled()
    assert "never retrieved" not in caplog.text


async def test_what_goes_on_without_its_caller_is_still_in_flight() -> None:
    """The bound counts exchanges, not callers: a cancelled one gives its place back when it ends."""
    begun: list[str] = []
    end = anyio.Event()

    class Slow(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if "/auth/" in request.url.path:
                return httpx.Response(200, json=TOKEN)
            begun.append(request.url.path[-1])
            await end.wait()
            return httpx.Response(200, json={"id": 7})

    budget = RateBudget(in_flight=1)
    async with Monta("id", "secret", base_url="https://api.test", transport=Slow(), budget=budget) as monta:
        first, second = (asyncio.ensure_future(monta.charges.get(each)) for each in (1, 2))
        while not begun:
            await anyio.lowlevel.checkpoint()
        first.cancel()
        await asyncio.wait([first])
        for _ in range(20):
            await anyio.lowlevel.checkpoint()
        assert ["1"] == begun

        end.set()
        await second
    assert ["1", "2"] == begun
