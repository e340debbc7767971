"""A local Monta Partner API for demonstrations and tests, with the same answers for the same seed.

A `Simulator` is an ASGI application, so a client reaches it inside the process through `httpx.ASGITransport`,
or over loopback through `serve`::

    from monta_async import Monta
    from monta_async.simulator import Simulator, serve

    with serve(Simulator(seed=7)) as base_url:
        async with Monta("demo-client", "demo-secret", base_url=base_url) as monta:
            print((await monta.charges.list(state="charging")).meta.total_item_count)

The world stands still until `Simulator.advance` moves its clock, or runs by itself with `speed`. `Fault` says what
is to go wrong, `Credential` who may call.
"""

from __future__ import annotations

try:
    from monta_async.simulator.app import Simulator
    from monta_async.simulator.credentials import Credential
    from monta_async.simulator.faults import Fault
    from monta_async.simulator.serving import serve
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] not in {"starlette", "uvicorn"}:
        raise
    message = 'the simulator needs starlette and uvicorn: pip install "monta-async[simulator]"'
    raise ImportError(message, name=error.name) from error

__all__ = ["Credential", "Fault", "Simulator", "serve"]
