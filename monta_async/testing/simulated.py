"""A simulated API in the process of a test, with a client that is ready to use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from email.utils import format_datetime
from typing import Any

import httpx

from monta_async.budget import RateBudget
from monta_async.client import Monta
from monta_async.retry import RetryPolicy
from monta_async.simulator import Credential, Fault, Simulator
from monta_async.simulator.credentials import DEFAULT_CREDENTIALS
from monta_async.simulator.webhooks import Delivery
from monta_async.simulator.world import DEFAULT_NOW

from .calls import Call, CallLog, operation_named
from .clock import FakeClock

__all__ = ("SimulatedMonta",)

BASE_URL = "https://monta.test"


class SimulatedMonta:
    """A `Simulator` without sockets, a client of it, and what was called.

    Nothing happens by itself: no driver comes by, and the world stands still until `advance` moves it. Tokens and the
    rate limit go by the same time. The client's waits, for retries and for the rate limit, take none: they move
    that time. It binds to no event loop, opens nothing, and need not be closed.

    Args:
        credentials: who may call; the first is the client's.
        **world: what else `Simulator` takes, such as `seed`, `charge_points` or `traffic=True`.

    Raises:
        ValueError: the simulator refuses it.

    Attributes:
        simulator: the simulator itself: its `world` and `faults`.
        clock: the world's time; a job that waits gets there with `Polling(sleep=monta_simulator.clock.sleep)`.
        transport: what sends to it, for clients of your own: `Monta(..., transport=monta_simulator.transport)`.
        client: a client of it; that of `demo-client`, which may do everything, unless credentials are given.
    """

    def __init__(self, *, credentials: Sequence[Credential] = DEFAULT_CREDENTIALS, **world: Any) -> None:
        self.clock = FakeClock(world.get("now", DEFAULT_NOW), on_advance=self._advanced)
        self.simulator = Simulator(credentials=credentials, clock=self.clock.now, **{"traffic": False, **world})
        self.transport = CallLog(_InProcess(self.simulator, self.clock))
        self.client = self.client_of(credentials[0].client_id, credentials[0].client_secret)

    @property
    def calls(self) -> list[Call]:
        """What was called, token calls left out; in the order in which the calls ended."""
        return self.transport.calls

    def client_of(self, client_id: str, client_secret: str, **options: Any) -> Monta:
        """A client with other credentials, such as `read-client` and `read-secret`, or with other options.

        Args:
            client_id: the id of the credentials.
            client_secret: their secret.
            **options: what `Monta` takes.
        """
        standard = {
            "base_url": BASE_URL,
            "transport": self.transport,
            "retry": RetryPolicy(random=lambda: 0.0, sleep=self.clock.sleep),
            "budget": RateBudget(clock=self.clock.monotonic, sleep=self.clock.sleep),
        }
        return Monta(client_id, client_secret, **{**standard, **options})

    def advance(self, seconds: float) -> None:
        """Let so many seconds of the world's time pass, with all that happens in them.

        Raises:
            ValueError: they are negative.
        """
        self.clock.advance(seconds)

    def _advanced(self, seconds: float) -> None:
        self.simulator.advance(seconds)

    def fault(self, operation: str | None = None, *, times: int | None = None, **what: Any) -> None:
        """Have something go wrong from now on.

        Args:
            operation: its id in the document, such as `start-charge`, or resource and method, such as `charges.start`;
                None for all.
            times: how often; None for no end.
            **what: the other fields of `Fault`, such as `status=503`, `lost=True` or `without=("price",)`.

        Raises:
            ValueError: there is no such operation, or a field is not what it should be.
        """
        name = None if operation is None else operation_named(operation).operation_id
        self.simulator.faults.add(Fault(operation=name, times=times, **what))

    async def deliver_webhooks(self, app: Callable[..., Awaitable[None]]) -> list[Delivery]:
        """Post the webhook batches that are due to an ASGI app of yours, and return them with its answers.

        The settings are made as with the API, by `client.webhooks.update_config`; the address only says the path.

        Args:
            app: the ASGI app, such as one of FastAPI or Starlette.
        """
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app)) as client:
            return await self.simulator.deliver_webhooks(client)

    def assert_called(self, operation: str, /, *, times: int | None = None, **arguments: Any) -> list[Call]:
        """Assert that an operation was called with these arguments, and return the calls; see `CallLog.assert_called`.

        Args:
            operation: its id in the document, such as `start-charge`, or resource and method, such as `charges.start`.
            times: how often, exactly; at least once unless given.
            **arguments: names and values of path, query and body; only these are looked at.

        Raises:
            AssertionError: the operation was called otherwise.
            ValueError: there is no such operation.
        """
        return self.transport.assert_called(operation, times=times, **arguments)


class _InProcess(httpx.ASGITransport):
    """Tells the time with each answer, as servers do: by it, a client knows how long its token is good."""

    def __init__(self, simulator: Simulator, clock: FakeClock) -> None:
        super().__init__(app=simulator)
        self._clock = clock

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await super().handle_async_request(request)
        answer.headers["Date"] = format_datetime(self._clock.now(), usegmt=True)
        return answer
