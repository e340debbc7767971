"""Whatever happens in whatever order to a client and its token server: what must hold of tokens holds at every step."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import anyio
import httpx
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from monta_async import MontaError
from monta_async.tokens import TokenSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

SECRET, REFRESH = "/api/v1/auth/token", "/api/v1/auth/refresh"
NOBODY = {"status": "UNAUTHORIZED", "message": "who?", "errorCode": "CONSUMER_NOT_FOUND"}
TURNS = 25
"""So many turns of an event loop bring everything in it to where it waits for the server."""
MOODS = ["good", "good", "no refresh", "refuses", "down", "lost", "503", "429", "garbage"]
SPANS = [1, 4, 5, 20, 29, 30, 3600, 86_400]
EARLY = timedelta(seconds=50)


class Server(httpx.AsyncBaseTransport):
    """Issues rotating pairs by its own clock, in some mood; when it is slow, it answers when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.mood, self.slow, self.lifetime = "good", False, 3600
        self.issued = 0
        self.unspent: set[str] = set()
        """Refresh tokens that are good still."""
        self.used_up: set[str] = set()
        """Refresh tokens for which the client has got a new pair."""
        self.secret_refused: datetime | None = None
        """When the client last heard that its credentials are wrong."""
        self.held: list[anyio.Event] = []
        self.flying: Counter[asyncio.AbstractEventLoop] = Counter()
        self.ends: dict[str, datetime] = {}
        """When an access token that the client got is over."""
        self.sure_until: dict[str, datetime] = {}
        """Until when the client can know it to be good: it cannot tell how long the answer was on its way."""
        self.arrived: dict[str, datetime] = {}
        self.latest: str | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One token call."""
        loop, began = asyncio.get_running_loop(), self.now
        self._check(request)
        self.flying[loop] += 1
        assert 1 == self.flying[loop], "two renewals in flight"
        try:
            await self._hold()
            status, body, received = self._answer(request, began)
        except BaseException:
            self.flying[loop] -= 1
            raise
        date = {"Date": format_datetime(self.now, usegmt=True)}
        return httpx.Response(status, headers=date, stream=_Body(self, loop, json.dumps(body).encode(), received))

    def _check(self, request: httpx.Request) -> None:
        """That the client may ask this now."""
        if request.url.path == SECRET:
            last = self.secret_refused
            assert last is None or self.now - last >= timedelta(seconds=30), "refused credentials are hammered"
        else:
            token = json.loads(request.content)["refreshToken"]
            assert token not in self.used_up, "a refresh token is presented again after it served"

    def _answer(self, request: httpx.Request, began: datetime) -> tuple[int, Any, Callable[[], None]]:
        """Status, body, and what holds as soon as the client has it."""
        by_secret, sent = request.url.path == SECRET, json.loads(request.content)
        if self.mood == "down":
            raise httpx.ConnectError("refused")
        if self.mood in ("503", "429"):
            return int(self.mood), {}, _nothing
        if self.mood == "garbage":
            return 200, {}, _nothing
        if self.mood == "refuses":
            return 401, NOBODY, self._tell_refusal if by_secret else _nothing
        if not by_secret:
            if self.mood == "no refresh" or sent["refreshToken"] not in self.unspent:
                return 401, NOBODY, _nothing
            self.unspent.remove(sent["refreshToken"])
        self.issued += 1
        access, refresh, lifetime = f"t{self.issued}", f"r{self.issued}", timedelta(seconds=self.lifetime)
        self.unspent.add(refresh)
        ends, sure = self.now + lifetime, began + lifetime
        body = {
            "accessToken": access,
            "accessTokenExpirationDate": ends.isoformat(),
            "refreshToken": refresh,
            "refreshTokenExpirationDate": (ends + timedelta(days=1)).isoformat(),
        }

        def received() -> None:
            if not by_secret:
                self.used_up.add(sent["refreshToken"])
            self.ends[access], self.sure_until[access], self.arrived[access] = ends, sure, self.now
            self.latest = access

        return 200, body, _cut_off if self.mood == "lost" else received

    def _tell_refusal(self) -> None:
        self.secret_refused = self.now

    async def _hold(self) -> None:
        if self.slow:
            self.held.append(event := anyio.Event())
            try:
                await event.wait()
            finally:
                if event in self.held:  # else its loop was left
                    self.held.remove(event)
        else:
            await anyio.lowlevel.checkpoint()


class _Body(httpx.AsyncByteStream):
    """A body that is waited for."""

    def __init__(
        self, server: Server, loop: asyncio.AbstractEventLoop, content: bytes, received: Callable[[], None]
    ) -> None:
        self._server, self._loop, self._content, self._received = server, loop, content, received

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            await self._server._hold()
            yield self._content
            self._received()
        finally:
            self._server.flying[self._loop] -= 1


def _nothing() -> None:
    """Nothing changes."""


def _cut_off() -> None:
    raise httpx.ReadError("reset")


class Tokens(RuleBasedStateMachine):
    """Calls that ask one source for tokens, in one event loop after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.server = Server()
        self.ahead = timedelta(0)
        self.refused: set[str] = set()
        self.given: list[str] = []
        self.calls: list[asyncio.Task[str]] = []
        self.loops = [asyncio.new_event_loop()]
        self.abandoned: list[asyncio.Task[str]] = []
        self.source = TokenSource(
            "an-id", "a-secret", base_url="https://api.test", now=lambda: self.server.now + self.ahead
        )

    @initialize(hours=st.sampled_from([-1, 0, 1]))
    def clock(self, hours: int) -> None:
        """Our clock is as wrong as this, and stays so."""
        self.ahead = timedelta(hours=hours)

    @rule(count=st.integers(1, 3))
    def call(self, count: int) -> None:
        """Somebody needs a token."""
        for _ in range(count):
            self._begin(None)

    @precondition(lambda self: self.given)
    @rule(back=st.integers(1, 3))
    def refuse(self, back: int) -> None:
        """A call met 401 with a token that was handed out lately."""
        token = self.given[-min(back, len(self.given))]
        self.refused.add(token)
        self._begin(token)

    @rule(seconds=st.sampled_from(SPANS))
    def passes(self, seconds: int) -> None:
        """Time passes, on both clocks."""
        self.server.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.server.now < self.server.ends.get(self.server.latest, self.server.now) - EARLY)
    @rule(mood=st.sampled_from(MOODS), slow=st.booleans())
    def nears_its_end(self, mood: str, *, slow: bool) -> None:
        """The time comes to renew the token early, of a server in whatever mood."""
        self.server.mood, self.server.slow = mood, slow
        self.server.now = self.server.ends[self.server.latest or ""] - EARLY
        self._begin(None)

    @rule(mood=st.sampled_from(MOODS), slow=st.booleans(), lifetime=st.sampled_from([3600, 3600, 50, -1]))
    def changes(self, mood: str, lifetime: int, *, slow: bool) -> None:
        """The server behaves differently from here on."""
        self.server.mood, self.server.slow, self.server.lifetime = mood, slow, lifetime

    @precondition(lambda self: self.server.held)
    @rule()
    def answers(self) -> None:
        """A slow server goes on with what it holds: takes a request, or sends its answer."""
        self.server.held[-1].set()
        self._settle()

    @precondition(lambda self: self.calls)
    @rule(index=st.integers(0, 5))
    def cancel(self, index: int) -> None:
        """Whoever leads or waits is cancelled."""
        self.calls[index % len(self.calls)].cancel()
        self._settle()

    @rule()
    def leaves(self) -> None:
        """The event loop stops in the middle of everything, and another one begins."""
        self.abandoned += self.calls
        self.calls, self.server.held = [], []
        self.loops.append(asyncio.new_event_loop())

    @invariant()
    def nobody_waits_for_nothing(self) -> None:
        """Who has no token waits for one request, and there is one."""
        assert bool(self.calls) == bool(self.server.flying[self.loops[-1]])

    def teardown(self) -> None:
        """Everybody gets a token of a server that works again."""
        self.server.mood, self.server.slow, self.server.lifetime = "good", False, 3600
        while self.server.held:
            self.server.held[-1].set()
            self._settle()
        self.server.now += timedelta(seconds=30)
        self._begin(None)
        assert self.given
        assert self.given[-1] == self.server.latest or self.server.now < self.server.ends[self.given[-1]]
        for loop in self.loops:
            left = [task for task in self.abandoned if task.get_loop() is loop]
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True)) if left else None
            loop.close()

    def _begin(self, refused: str | None) -> None:
        self.calls.append(self.loops[-1].create_task(self.source.bearer(self.server, refused=refused)))
        self._settle()

    def _settle(self) -> None:
        """Let everybody go on, and look at what they got."""
        self.loops[-1].run_until_complete(_turns())
        for call in [call for call in self.calls if call.done()]:
            self.calls.remove(call)
            if call.cancelled():
                continue
            error, known = call.exception(), self.server.latest
            if error is None:
                self._handed_out(call.result())
            else:
                assert isinstance(error, MontaError), repr(error)
                if known is not None and known not in self.refused:
                    assert self.server.now >= self.server.sure_until[known], "a good token is not handed out"

    def _handed_out(self, token: str) -> None:
        """A token that came this very moment is tried, whatever it says of its end; else it must be good."""
        server = self.server
        assert token not in self.refused, "a refused token is handed out"
        assert server.now == server.arrived[token] or server.now < server.ends[token], "a token is over"
        self.given.append(token)


async def _turns() -> None:
    for _ in range(TURNS):
        await asyncio.sleep(0)


TestTokens = Tokens.TestCase
TestTokens.settings = settings(
    max_examples=300,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
