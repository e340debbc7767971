"""What keeps tokens so that several processes share them, and how a token source uses it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

import anyio
import sniffio
from attrs import asdict, field, frozen, mutable

__all__ = ("SharedStore", "StoredToken", "TokenStore")

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

VERSION = 1
"""Of the JSON; another one is not read."""
ANSWER = 10.0
"""How many seconds a store has to answer."""


@frozen
class StoredToken:
    """An access token and the refresh token that came with it, as a store keeps them.

    Attributes:
        client_id: the id of the credentials that they were got with.
        base_url: the API that gave them.
        access_token: what calls are made with.
        access_ends: when it ends by the clock of the API, so that machines whose clocks differ agree; aware.
        refresh_token: what the next pair is got with, once; empty if there is none.
        refresh_ends: when that ends, by the same clock.
    """

    client_id: str
    base_url: str
    access_token: str = field(repr=False)
    access_ends: datetime
    refresh_token: str = field(repr=False)
    refresh_ends: datetime

    def to_json(self) -> bytes:
        """All of it, secrets too, for a store that keeps bytes."""
        return json.dumps({"version": VERSION, **asdict(self)}, default=datetime.isoformat).encode()

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """What `to_json` gave.

        Raises:
            ValueError: it is something else; the text shows nothing of it.
        """
        try:
            found = json.loads(content)
            version = found.pop("version")
            for name in ("access_ends", "refresh_ends"):
                found[name] = datetime.fromisoformat(found[name])
            token = cls(**found)
            is_usable = version == VERSION and token._is_usable()
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise ValueError("it holds no token") from None
        if not is_usable:
            raise ValueError("it holds no token of this version")
        return token

    def _is_usable(self) -> bool:
        """Whether nothing in it makes a call fail before it is sent."""
        tokens = (self.access_token, self.refresh_token)
        return (
            all(str.isascii(one) and str.isprintable(one) for one in tokens)
            and self.access_token != ""
            and None not in (self.access_ends.tzinfo, self.refresh_ends.tzinfo)
        )


class TokenStore(Protocol):
    """What keeps the tokens of one pair of credentials for all processes that use them.

    A refresh token is good once, and a renewal by one process may make the tokens of all others invalid. To compare and
    swap what is stored comes too late for that: by then the refresh token is spent. So a store has a lease: whoever has
    it renews, the others wait, and find the new token. A lease ends by itself when its holder dies: an operating
    system's lock does, a lock on a server needs a time to live, of two minutes say.

    A store may be plain. `save` and `release` are not cancelled, each method has some seconds, and an error is logged,
    not raised (its type, and its text if it is an OSError): without its store, a client works by id and secret. With
    redis-py, the methods are `get` and `set` of `StoredToken`'s JSON, and `acquire(blocking_timeout=wait)` and
    `release()` of a `redis.asyncio` lock that has a `timeout`.
    """

    async def load(self) -> StoredToken | None:
        """What was saved last; None if nothing was."""
        ...

    async def save(self, token: StoredToken, /) -> None:
        """Keep this instead: all of it or nothing."""
        ...

    async def acquire(self, wait: float, /) -> bool:
        """Take the lease, and say whether it was had within so many seconds; 0 is one try. Cancelled, it takes none."""
        ...

    async def release(self) -> None:
        """Give the lease back. Only its holder asks."""
        ...


@mutable(eq=False, repr=False)
class SharedStore:
    """A store as the token source of some credentials uses it: nothing that a store does stops a call.

    What is stored for other credentials counts as nothing, and is replaced. What fails is told to the log, once until
    something is saved.
    """

    store: TokenStore
    client_id: str
    base_url: str
    _seen: str | None = field(init=False, default=None)
    _told: set[str] = field(init=False, factory=set)

    async def news(self, ours: str | None) -> StoredToken | None:
        """What somebody else has stored since we last looked; None if nobody has.

        Args:
            ours: our access token.
        """
        _, stored = await self._attempt("read", self.store.load)
        if stored is None:
            return None
        if (stored.client_id, stored.base_url) != (self.client_id, self.base_url):
            self._tell("what is stored is a token of other credentials; it will be replaced")
            return None
        # What is still there from before is older than ours: ours could not be saved.
        is_new = stored.access_token not in (self._seen, ours)
        self._seen = stored.access_token
        return stored if is_new else None

    async def save(self, token: StoredToken) -> None:
        """Store a token, also when cancelled: the refresh token that everyone had is spent."""
        if await self._to_its_end("saved", lambda: self.store.save(token)):
            self._told.clear()

    async def acquire(self, wait: float) -> bool:
        """Whether the lease was had within so many seconds."""
        _, held = await self._attempt("locked", lambda: self.store.acquire(wait), wait)
        return bool(held)

    async def release(self) -> None:
        """Give it back, also when cancelled."""
        await self._to_its_end("unlocked", self.store.release)

    async def _to_its_end(self, what: str, act: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """Whether a store did something that is not cancelled; who is cancelled hears of it afterwards."""
        if sniffio.current_async_library() != "asyncio":
            return (await self._attempt(what, act, shield=True))[0]
        # `task.cancel()` knows no shield: a task of its own is what it does not strike.
        task = asyncio.get_running_loop().create_task(self._attempt(what, act))
        cancelled: asyncio.CancelledError | None = None
        with anyio.CancelScope(shield=True):
            while not task.done():
                try:
                    await asyncio.wait([task])
                except asyncio.CancelledError as error:
                    cancelled = error
        if cancelled is not None:
            raise cancelled
        return task.result()[0]

    async def _attempt(
        self, what: str, act: Callable[[], Coroutine[Any, Any, _T]], more: float = 0.0, *, shield: bool = False
    ) -> tuple[bool, _T | None]:
        """Whether a store did something, and what it gave."""
        try:
            with anyio.fail_after(ANSWER + more, shield=shield):
                return True, await act()
        except Exception as error:  # noqa: BLE001 - a store is anybody's code, and calls go on without it
            text = f": {error}" if isinstance(error, OSError) else ""
            self._tell(f"the stored token could not be {what}: {type(error).__name__}{text}")
            return False, None

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            _log.warning(text)
