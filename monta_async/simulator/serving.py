"""The simulator over loopback."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

if TYPE_CHECKING:
    from monta_async.simulator.app import Simulator
    from monta_async.simulator.webhooks import Delivery

LOOPBACK = "127.0.0.1"
_SECONDS_FOR_OPEN_CALLS = 2
_log = logging.getLogger("monta_async.simulator")


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens already, so that its port is known and no early call is refused.

    Raises:
        OSError: the address is taken, or not one of this machine.
    """
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    # asyncio does it only for sockets that name their protocol; without it, each answer's body waits 40 ms for an ACK
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def url_of(listener: socket.socket) -> str:
    """Return the base URL of a listening socket, for example `http://127.0.0.1:8400`."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _logged(simulator: Simulator) -> ASGIApp:
    """Return the simulator without its errors: they have been answered, and are not to end the connection."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await simulator(scope, receive, send)
        except Exception:  # noqa: BLE001 - logged
            _log.exception("the simulator failed at %s %s", scope.get("method"), scope.get("path"))

    return answer


class _Server(uvicorn.Server):
    """Serves a simulator; several times a second it lets the world's time pass, and sends the webhooks that are due."""

    def __init__(self, simulator: Simulator) -> None:
        config = uvicorn.Config(
            _logged(simulator),
            lifespan="off",
            ws="none",
            access_log=False,
            log_level="warning",
            timeout_graceful_shutdown=_SECONDS_FOR_OPEN_CALLS,
        )
        super().__init__(config)
        self._simulator = simulator
        self._delivery: asyncio.Task[list[Delivery]] | None = None

    async def on_tick(self, counter: int) -> bool:
        simulator = self._simulator
        try:
            simulator.catch_up()
        except Exception:  # noqa: BLE001 - logged
            _log.exception("the simulator failed while its world's time passed")
        due = simulator.world.webhooks.next_due()
        sending = self._delivery is not None and not self._delivery.done()
        if due is not None and due <= simulator.world.now and not sending:
            self._delivery = asyncio.create_task(simulator.deliver_webhooks())
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._delivery is not None:
            self._delivery.cancel()
        await super().shutdown(sockets)


def server_for(simulator: Simulator) -> uvicorn.Server:
    """Return a server that says nothing unless something is wrong."""
    return _Server(simulator)


@contextmanager
def serve(simulator: Simulator, port: int = 0) -> Iterator[str]:
    """Run a simulator on 127.0.0.1 in a thread for the length of a `with` block, which gets its base URL.

    Port 0 takes a free port. Calls still open at the end of the block get two seconds to finish. Webhooks are sent
    as they become due by the world's clock. Inside the block `simulator.advance` and `simulator.faults` may be used as
    they are; its `world` changes under whoever looks at it.

    Raises:
        OSError: the port is taken.
    """
    with listen(LOOPBACK, port) as listener:
        server = server_for(simulator)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="monta-simulator", daemon=True
        )
        thread.start()
        try:
            yield url_of(listener)
        finally:
            server.should_exit = True
            thread.join()
