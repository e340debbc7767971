"""One call among others is cancelled wherever it can be: at its first await, at its second, and so on to its last."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import anyio
import anyio.lowlevel
import httpx
import pytest
from attrs import field, frozen, mutable

from monta_async import RateBudget, RetryPolicy
from monta_async.connection import Connection
from monta_async.retry import RetryQuota
from monta_async.tokens import TokenSource
from monta_async.transport import PolicyTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Generator

Kind = Literal["task", "scope", "turns"]
"""By `task.cancel()` or a scope at one of its own awaits; or by `task.cancel()` after some turns of the event loop."""
BASE = "https://api.test"
SECRET, REFRESH = "/api/v1/auth/token", "/api/v1/auth/refresh"
TURNS = 60
"""So many turns of an event loop are enough for what goes on without its caller to end."""


@mutable
class Struck:
    """Awaits something, and strikes when it is suspended for the so-manieth time."""

    work: Coroutine[Any, Any, Any]
    point: int
    strike: Callable[[], object]
    suspended: int = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self.work.__await__()
        go_on: Callable[[], Any] = partial(next, steps)
        while True:
            try:
                trap = go_on()
            except StopIteration as end:
                return end.value
            self.suspended += 1
            if self.suspended == self.point:
                self.strike()
            try:
                go_on = partial(steps.send, (yield trap))
            except BaseException as error:  # noqa: BLE001 - it is handed on
                go_on = partial(steps.throw, error)


class Api:
    """Takes a few turns of the event loop for each answer; counts token calls that are in flight at once."""

    def __init__(self, lifetime: timedelta) -> None:
        self.moment = datetime(2026, 1, 1, tzinfo=UTC)
        self.lifetime, self.issued, self.valid_from = lifetime, 0, 1
        self.renewing, self.most = 0, 0
        self.arrived: Counter[str] = Counter()
        self.script: list[int] = []

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """A token, or a charge, or 401 for a token that is too old, or what the script has."""
        if "/auth/" in request.url.path:
            return await self._token()
        await anyio.lowlevel.checkpoint()
        number = int(request.headers["Authorization"].removeprefix("Bearer t"))
        if number < self.valid_from:
            return httpx.Response(401, stream=Pieces([b"{}"]))
        self.arrived[request.url.path] += 1
        status = self.script.pop(0) if self.script else 200
        return httpx.Response(status, stream=Pieces([b'{"id"', b": 7}"]))

    async def _token(self) -> httpx.Response:
        self.renewing += 1
        self.most = max(self.most, self.renewing)
        try:
            await anyio.lowlevel.checkpoint()
            self.issued += 1
            ends = (self.moment + self.lifetime).isoformat()
            pair = {"accessToken": f"t{self.issued}", "accessTokenExpirationDate": ends}
            pair |= {"refreshToken": f"r{self.issued}", "refreshTokenExpirationDate": ends}
            await anyio.lowlevel.checkpoint()
            return httpx.Response(200, json=pair)
        finally:
            self.renewing -= 1


@frozen
class Pieces(httpx.AsyncByteStream):
    """A body that is waited for at every piece, and at its end."""

    parts: list[bytes]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            await anyio.lowlevel.checkpoint()
            yield part

    async def aclose(self) -> None:
        """To close takes its time as well."""
        await anyio.lowlevel.checkpoint()


class Plain(httpx.AsyncBaseTransport):
    """Any transport."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the API."""
        return await self._api.answer(request)


class WearsOut(httpx.AsyncHTTPTransport):
    """A transport that is taken for httpx's own, whose exchanges are seen to their end."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the API."""
        return await self._api.answer(request)

    async def aclose(self) -> None:
        """There is nothing to close."""


@frozen
class Scene:
    """What is going on when the call is cancelled."""

    name: str
    lifetime: timedelta = timedelta(hours=1)
    warm: bool = False
    """Whether there is a token already."""
    refused: bool = False
    """Whether that token is refused."""
    script: tuple[int, ...] = ()
    """What the first calls get, by status."""
    ahead: int = 0
    """How many calls go before the one that is cancelled."""


SCENES = [
    Scene("without a token"),
    Scene("without a token, as the last", ahead=2),
    Scene("401", warm=True, refused=True),
    Scene("401, as the last", warm=True, refused=True, ahead=2),
    Scene("early renewal", lifetime=timedelta(seconds=30), warm=True),
    Scene("a good token", warm=True),
    Scene("behind others in flight", warm=True, ahead=2),
    Scene("between two tries", warm=True, script=(503, 503)),
]


@mutable
class Stage:
    """A client, one call that is to be cancelled, and two others."""

    scene: Scene
    kind: Kind
    wears: bool
    reached: int = 0
    """How often the call that is to be cancelled was suspended."""
    answers: list[int] = field(factory=list)

    async def play(self, point: int) -> bool:
        """Cancel at one point; whether the call had ended before."""
        api = Api(self.scene.lifetime)
        connection = Connection(None, WearsOut(api) if self.wears else Plain(api))
        tokens = TokenSource("an-id", "a-secret", base_url=BASE, now=lambda: api.moment)
        budget, policy = RateBudget(in_flight=1), RetryPolicy(first=0.0)
        transport = PolicyTransport(connection, tokens, policy, RetryQuota(), budget)
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            if self.scene.warm:
                await http.get("/api/v1/charges/1")
            if self.scene.refused:
                api.valid_from = 2
            api.script += self.scene.script
            ended = await self._three(http, point)
            for _ in range(TURNS):
                await anyio.lowlevel.checkpoint()
            line = budget._line
            assert ({}, 0, set()) == (line.queues, line.flying, line.pending)
            assert [200, 200] == self.answers
            assert 200 == (await http.get("/api/v1/charges/9")).status_code
        # What goes on for nobody is not waited for, so that another renewal may begin beside it.
        assert api.most <= 1 + (self.wears and self.kind != "scope")
        assert api.arrived["/api/v1/charges/7/stop"] <= 1
        assert api.issued <= 4
        return ended

    async def _three(self, http: httpx.AsyncClient, point: int) -> bool:
        """The call and the two others; whether the call was not cancelled."""
        self.answers, stopped = [], list[int]()
        path = "/api/v1/charges/7" if self.scene.script else "/api/v1/charges/7/stop"

        async def call() -> None:
            stopped.append((await http.get(path)).status_code)

        async def other() -> None:
            self.answers.append((await http.get("/api/v1/charges/8")).status_code)

        async def struck() -> None:
            with anyio.CancelScope() as scope:
                task = asyncio.current_task() if self.kind == "task" else None
                work = Struck(call(), point, task.cancel if task else scope.cancel)
                try:
                    await work
                finally:
                    self.reached = work.suspended

        async def as_task() -> None:
            task = asyncio.ensure_future(call() if self.kind == "turns" else struck())
            if self.kind == "turns":
                self.reached = 0
                while self.reached < point and not task.done():
                    self.reached += 1
                    await anyio.lowlevel.checkpoint()
                task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                task.result()

        async with anyio.create_task_group() as group:
            for place in range(3):
                leader = struck if self.kind == "scope" else as_task
                group.start_soon(leader if place == self.scene.ahead else other)
                # One after the other, so that their order is what the scene says.
                await anyio.lowlevel.checkpoint()
        return stopped == [200]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
@pytest.mark.parametrize(
    ("backend", "kind", "wears"),
    [
        ("asyncio", "task", False),
        ("asyncio", "task", True),
        ("asyncio", "turns", True),
        ("asyncio", "scope", False),
        ("asyncio", "scope", True),
        ("trio", "scope", False),
    ],
)
def test_a_call_that_is_cancelled_anywhere_harms_nobody(scene: Scene, backend: str, kind: Kind, *, wears: bool) -> None:
    """The others have their answers, nothing stays in flight, a stop arrives once at most, and the client works on."""

    async def main() -> int:
        stage, point = Stage(scene, kind, wears), 1
        while not await stage.play(point) or stage.reached >= point:
            point += 1
        return point

    # An exchange that is seen to its end is one await of whoever waits for it.
    assert anyio.run(main, backend=backend) > (1 if wears and kind != "turns" else 3)
