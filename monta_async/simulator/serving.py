"""Running a simulator over loopback."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monta_async.simulator.app import Simulator

LOOPBACK = "127.0.0.1"
_SECONDS_FOR_OPEN_CALLS = 2


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens already, so that its port is known and no early call is refused.

    Raises:
        OSError: the address is taken, or not one of this machine.
    """
    return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


def url_of(listener: socket.socket) -> str:
    """Return the base URL of a listening socket, for example `http://127.0.0.1:8400`."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def server_for(simulator: Simulator) -> uvicorn.Server:
    """Return a server that says nothing unless something is wrong."""
    config = uvicorn.Config(
        simulator,
        lifespan="off",
        ws="none",
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=_SECONDS_FOR_OPEN_CALLS,
    )
    return uvicorn.Server(config)


@contextmanager
def serve(simulator: Simulator, port: int = 0) -> Iterator[str]:
    """Run a simulator on 127.0.0.1 in a thread for the length of a `with` block, which gets its base URL.

    Port 0 takes a free port. Calls still open at the end of the block get two seconds to finish.

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
