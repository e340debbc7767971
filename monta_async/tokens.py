"""Where tokens come from: client id and secret, changed for a bearer token that is kept and renewed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from copy import copy
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import anyio
import anyio.lowlevel
import httpx
from attrs import evolve, field, frozen, mutable
from monta_partner_api import Request, UndecodableError
from monta_partner_api.api.authentication import (
    get_access_token_with_client_credentials as by_secret,
    get_access_token_with_refresh_token as by_refresh_token,
)
from monta_partner_api.client import EXTENSION, read
from monta_partner_api.encoding import dump
from monta_partner_api.models import ClientCredentials, RefreshToken, Token

from .errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    MontaError,
    RateLimitedError,
    status_error,
    transport_error,
)
from .retry import retry_after
from .token_store import SharedStore, StoredToken, TokenStore

__all__ = ("TokenSource",)

EARLY = timedelta(seconds=60)
"""How long before its end a token is renewed."""
PAUSE = timedelta(seconds=5)
"""How long an early renewal that failed is not tried again."""
PATIENCE = 60.0
"""How many seconds to wait for another process that renews: longer than it may take, unless it is stuck."""
OVER = datetime.min.replace(tzinfo=UTC)
NEVER = datetime.max.replace(tzinfo=UTC)
Timeouts = dict[str, float | None]
ToItsEnd = Callable[[Coroutine[Any, Any, str]], Coroutine[Any, Any, str]]
GiveToken = Callable[[], Awaitable[tuple[str, datetime]]]
"""Gives an access token and the moment of its end."""
FINAL = timedelta(seconds=30)
"""How long refused credentials are not tried again."""


def _now() -> datetime:
    return datetime.now(UTC)


class _Secret(str):
    """Text that does not show in whatever records the locals of a frame."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


@frozen(repr=False)
class _Pair:
    """An access token and the refresh token that came with it; when they end by our clock."""

    access: str = field(converter=_Secret)
    access_ends: datetime
    refresh: str
    refresh_ends: datetime


@mutable(eq=False, repr=False)
class _Flight:
    """One renewal that is under way; those who wait for it hear how it ended."""

    loop: object
    landed: anyio.Event = field(factory=anyio.Event)
    access: str | None = None
    error: Exception | None = None


class TokenSource:
    """The bearer token of one pair of client id and secret.

    =============================  ===================================================================================
    the token is                   what a caller gets
    =============================  ===================================================================================
    good                           the token, at once
    near its end, nobody renews    it renews inline, and gets the old token if that fails; no second try for 5 s
    near its end, somebody renews  the old token, at once
    over or refused                it renews, or waits for whoever does; all who wait hear of an error, or get the new
    =============================  ===================================================================================

    There is never more than one renewal in flight. Whoever leads one may be cancelled: the next that waits takes over.
    The refresh token is tried first, client id and secret when it is refused or over; the new pair is kept before it is
    used. Credentials that are refused are not tried again for 30 s. The end of a token is measured by the server's
    clock, so that a machine with a wrong clock works. Nothing binds to an event loop; in a second one, it renews anew.

    With a store, a renewal first looks whether another process has stored a new pair. If not, it renews under the
    store's lease, looks again, and stores the pair before it is used. While another process has the lease, a token near
    its end serves on; without a token that is good, it waits for a minute, then renews by id and secret, and leaves
    alone the refresh token that the other may be about to use. What a store does wrong stops no call.

    Args:
        client_id: the credentials' id.
        client_secret: their secret; it leaves only in the token call.
        base_url: where the API is, such as `https://partner-api.monta.com`.
        token: instead of id and secret, a token that stays, or what gives one and says when it ends.
        store: what keeps the tokens of the id and secret for several processes.
        now: the clock; an aware datetime.
    """

    def __init__(
        self,
        client_id: str = "",
        client_secret: str = "",
        *,
        base_url: str,
        token: str | GiveToken | None = None,
        store: TokenStore | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._credentials = ClientCredentials(client_id=client_id, client_secret=client_secret)
        self._given = _Secret(token) if isinstance(token, str) else token
        self._base_url = httpx.URL(base_url)
        self._shared = SharedStore(store, client_id, str(self._base_url.join("/"))) if store is not None else None
        self._now = now
        self._pair: _Pair | None = None
        self._flight: _Flight | None = None
        self._no_early_try_before: datetime | None = None
        self._refused: tuple[MontaError, datetime] | None = None
        self._skew = timedelta(0)
        self.scopes: tuple[str, ...] | None = None  # what the credentials may do, once an answer has said so

    async def bearer(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        refused: str | None = None,
        timeouts: Timeouts | None = None,
        to_its_end: ToItsEnd | None = None,
    ) -> str:
        """A token that is valid now.

        Args:
            transport: what sends the token call.
            refused: a token that was answered with 401; it is not handed out again.
            timeouts: how long the token call may take, as httpx's extension has it.
            to_its_end: what waits for a renewal, where it goes on when whoever waits is cancelled.

        Raises:
            ConsumerNotFoundError: the credentials are refused.
            Exception: whatever the callable that gives tokens raises.
            APIStatusError: the token call fails otherwise.
            APITransportError: the token call has no answer.
        """
        if refused is not None and self._pair is not None and self._pair.access == refused:
            self._pair = evolve(self._pair, access_ends=OVER)
        while True:
            step = self._next()
            if isinstance(step, str):
                return step
            if step is None:
                self._flight = flight = _Flight(anyio.lowlevel.current_token())
                renewal = self._renew(flight, transport, timeouts or {})
                return await (renewal if to_its_end is None else to_its_end(renewal))
            await step.landed.wait()
            if step.error is not None:
                raise copy(step.error) if isinstance(step.error, MontaError) else step.error
            if step.access is not None:
                return step.access

    @property
    def is_fixed(self) -> bool:
        """Whether there is no other token to try once this one is refused."""
        return isinstance(self._given, str)

    def server_time(self) -> datetime:
        """The time by the server's clock, as far as the last token call told it."""
        return self._now() - self._skew

    def refuse_elsewhere(self, url: httpx.URL) -> None:
        """Raise ConfigurationError for an address that is not of the API that the credentials belong to."""
        home = self._base_url
        if (url.scheme, url.host, url.port) != (home.scheme, home.host, home.port):
            raise ConfigurationError(f"the token goes to {home.host} only, not to {url.host}")

    def _next(self) -> str | _Flight | None:
        """The token; or the flight to wait for; or None: you are the one who renews."""
        now = self._now()
        refused = self._refused[0] if self._refused is not None and now < self._refused[1] else None
        flying = self._flight if self._flight and self._flight.loop == anyio.lowlevel.current_token() else None
        if self._pair is not None and now < self._pair.access_ends:
            early = now >= self._pair.access_ends - EARLY
            paused = self._no_early_try_before is not None and now < self._no_early_try_before
            return None if early and not paused and refused is None and flying is None else self._pair.access
        if refused is not None:
            raise copy(refused)
        return flying

    async def _renew(self, flight: _Flight, transport: httpx.AsyncBaseTransport, timeouts: Timeouts) -> str:
        old = self._pair
        try:
            pair = self._pair = await self._fetch(transport, old, timeouts)
        except Exception as error:
            if isinstance(error, AuthenticationError | BadRequestError):
                self._refused = (error, self._now() + FINAL)
            kept = self._pair  # which may have been refused meanwhile
            if kept is not None and self._now() < kept.access_ends:
                self._no_early_try_before = self._now() + PAUSE
                return kept.access
            flight.error = error
            raise
        else:
            self._no_early_try_before = self._now() + PAUSE if pair is old else None
            flight.access = pair.access
            return pair.access
        finally:
            if self._flight is flight:
                self._flight = None
            flight.landed.set()

    async def _fetch(self, transport: httpx.AsyncBaseTransport, old: _Pair | None, timeouts: Timeouts) -> _Pair:
        if isinstance(self._given, str):
            return _Pair(self._given, NEVER, "", OVER)
        if self._given is not None:
            access, ends = await self._given()
            return _Pair(access, ends if ends.tzinfo is not None else ends.replace(tzinfo=UTC), "", OVER)
        if self._shared is not None:
            return await self._share(self._shared, transport, timeouts)
        return await self._exchange(transport, old, timeouts)

    async def _share(self, shared: SharedStore, transport: httpx.AsyncBaseTransport, timeouts: Timeouts) -> _Pair:
        """What another process has stored; or a new pair, stored; or the old one, if another process is about to."""
        if await self._adopt(shared) and (good := self._good()):
            return good
        held = await shared.acquire(0.0 if self._good() else PATIENCE)
        try:
            if (await self._adopt(shared) or not held) and (good := self._good()):
                return good
            pair = await self._exchange(transport, self._pair if held else None, timeouts)
            await shared.save(self._stored(shared, pair))
            self._pair = pair
            return pair
        finally:
            if held:
                await shared.release()

    async def _adopt(self, shared: SharedStore) -> bool:
        """Take over what another process has stored since we last looked, if it has."""
        news = await shared.news(self._pair.access if self._pair else None)
        if news is not None:
            access_ends, refresh_ends = (_moved(ends, self._skew) for ends in (news.access_ends, news.refresh_ends))
            self._pair = _Pair(news.access_token, access_ends, news.refresh_token, refresh_ends)
        return news is not None

    def _stored(self, shared: SharedStore, pair: _Pair) -> StoredToken:
        access_ends, refresh_ends = (_moved(ends, -self._skew) for ends in (pair.access_ends, pair.refresh_ends))
        return StoredToken(shared.client_id, shared.base_url, pair.access, access_ends, pair.refresh, refresh_ends)

    def _good(self) -> _Pair | None:
        """The pair, unless its token is over or refused."""
        return self._pair if self._pair is not None and self._now() < self._pair.access_ends else None

    async def _exchange(self, transport: httpx.AsyncBaseTransport, old: _Pair | None, timeouts: Timeouts) -> _Pair:
        """A new pair from the API: for the refresh token, or for id and secret."""
        if old is not None and self._now() < old.refresh_ends:
            try:
                call = by_refresh_token.request(RefreshToken(refresh_token=old.refresh))
                return await self._ask(transport, call, timeouts)
            except APIStatusError as error:
                if error.status >= 500 or isinstance(error, RateLimitedError):  # noqa: PLR2004 - may pass
                    raise
                # refused before its time, as happens: the secret is still good
        return await self._ask(transport, by_secret.request(self._credentials), timeouts)

    async def _ask(self, transport: httpx.AsyncBaseTransport, call: Request, timeouts: Timeouts) -> _Pair:
        request = httpx.Request(
            call.operation.http_method,
            self._base_url.join(call.path),
            content=dump(call.body),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
            extensions={EXTENSION: call.operation, "timeout": timeouts},
        )
        began = self._now()
        try:
            response = await transport.handle_async_request(request)
            response.request = request
            await response.aread()
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise transport_error(error) from None
        if not response.is_success:
            raise status_error(response, retry_after=retry_after(response.headers))
        try:
            token = read(response, by_secret.decode)
            self._skew = _ahead(response, self._now())
            return _pair(token, _ahead(response, began))  # an answer that was long on its way lends no time
        except (UndecodableError, ValueError, AttributeError, TypeError, RecursionError):
            raise APIStatusError(response.status_code, message="the token call answered with no token") from None


def _ahead(response: httpx.Response, now: datetime) -> timedelta:
    """How far our clock is ahead of the server's, if that wrote its answer now; nothing if it does not say."""
    try:
        return now - parsedate_to_datetime(response.headers["Date"])
    except (KeyError, ValueError, TypeError, OverflowError):
        return timedelta(0)


def _pair(token: Token, skew: timedelta) -> _Pair:
    if not token.access_token:
        raise ValueError
    access_ends = _moved(token.access_token_expiration_date, skew)
    refresh_ends = _moved(token.refresh_token_expiration_date, skew) if token.refresh_token else OVER
    return _Pair(token.access_token, access_ends, token.refresh_token, refresh_ends)


def _moved(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return NEVER if by > timedelta(0) else OVER
