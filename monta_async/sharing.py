"""Reads that share a request: those that are the same at the same time, and those of what hardly ever changes."""

from __future__ import annotations

import math
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable
from copy import copy

import anyio
import anyio.lowlevel
import httpx
from attrs import define, field, frozen

from .errors import MontaError
from .paths import operation_of

__all__ = ("REFERENCE_DATA", "ReadCache", "SharingTransport", "Writes")

REFERENCE_DATA = frozenset(
    {
        "countries",
        "country_areas",
        "currencies",
        "charge_point_brands",
        "charge_point_connectors",
        "charge_point_models",
        "operators",
    }
)
"""The resources that hardly ever change."""
OVERHEAD = 4096
"""What an answer takes in memory beside its body, in bytes, roughly."""


@define
class Writes:
    """Counts the beginnings and ends of what a client and all its views change."""

    count: int = 0
    of: Counter[str] = field(factory=Counter)
    """The same, by the first part of the path after the version, such as `operators`."""

    def tell(self, path: str) -> None:
        """A write begins or ends."""
        self.count += 1
        self.of[_family(path)] += 1


@define
class ReadCache:
    """Keeps answers for a while and within bounds.

    An answer is given for `lifetime` seconds, counted from when its request began. When there are too many, the one
    that was longest not asked for is dropped.

    Args:
        lifetime: in seconds; 0 keeps nothing.
        clock: the time, in seconds.
        size: how much is kept at most, in bytes.
    """

    lifetime: float
    clock: Callable[[], float] = time.monotonic
    size: int = 8 * 1024 * 1024
    _kept: OrderedDict[Hashable, tuple[float, httpx.Response]] = field(init=False, factory=OrderedDict)
    _used: int = field(init=False, default=0)

    def get(self, key: Hashable) -> httpx.Response | None:
        """The answer, if it is kept and not too old."""
        began, answer = self._kept.get(key, (-math.inf, None))
        if self.clock() - began >= self.lifetime:
            self._drop(key)
            return None
        self._kept.move_to_end(key)
        return answer

    def put(self, key: Hashable, began: float, answer: httpx.Response) -> None:
        """Keep an answer to what was asked at `began`."""
        self._drop(key)
        if self.lifetime <= 0 or len(answer.content) + OVERHEAD > self.size:
            return
        self._kept[key] = (began, answer)
        self._used += len(answer.content) + OVERHEAD
        while self._used > self.size:
            self._drop(next(iter(self._kept)))

    def _drop(self, key: Hashable) -> None:
        if key in self._kept:
            self._used -= len(self._kept.pop(key)[1].content) + OVERHEAD


@define(eq=False)
class _Flight:
    """One request that others wait for."""

    done: anyio.Event = field(factory=anyio.Event)
    outcome: httpx.Response | MontaError | None = None


@frozen
class SharingTransport(httpx.AsyncBaseTransport):
    """Stands before the policy: counts what is written, and lets reads share a request if there is a cache for them.

    Two reads are the same if their addresses and headers are. One that begins while the same is on its way waits for
    that answer, unless a write of this client or one of its views has begun or ended since: what is answered was never
    read before. What fails for the first fails for all who wait; if the first is cancelled, the next sends again.
    Reference data is kept, until something of the same resource is written. Shared are the GETs that the operation
    table calls reads; a path that it does not know may do anything, and counts as a write.

    Args:
        inner: what sends.
        writes: the count of the client.
        cache: what keeps reference data; None: nothing is shared.
    """

    inner: httpx.AsyncBaseTransport
    writes: Writes
    cache: ReadCache | None = None
    _flights: dict[Hashable, _Flight] = field(init=False, factory=dict)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, or take the answer to the same.

        Raises:
            MontaError: as the policy does.
        """
        operation = operation_of(request)
        if operation is None or operation.repeat != "read":
            self.writes.tell(request.url.path)
            try:
                return await self.inner.handle_async_request(request)
            finally:
                self.writes.tell(request.url.path)
        if self.cache is None or request.method != "GET":
            return await self.inner.handle_async_request(request)
        what = (str(request.url), tuple(request.headers.raw))
        if operation.resource not in REFERENCE_DATA:
            return await self._share(what, request)
        now, key = self.cache.clock(), (self.writes.of[_family(request.url.path)], what)
        if (kept := self.cache.get(key)) is not None:
            return _copy(kept, request)
        answer = await self._share(what, request)
        self.cache.put(key, now, _copy(answer, request))
        return answer

    async def _share(self, what: Hashable, request: httpx.Request) -> httpx.Response:
        key = (anyio.lowlevel.current_token(), self.writes.count, what)
        while (flight := self._flights.get(key)) is not None:
            await flight.done.wait()
            if isinstance(flight.outcome, MontaError):
                raise copy(flight.outcome)
            if flight.outcome is not None:
                return _copy(flight.outcome, request)
        flight = self._flights[key] = _Flight()
        try:
            answer = await self.inner.handle_async_request(request)
            flight.outcome = _copy(answer, request)
        except MontaError as error:
            flight.outcome = copy(error)
            raise
        finally:
            del self._flights[key]
            flight.done.set()
        return answer

    async def aclose(self) -> None:
        """Close what sends."""
        await self.inner.aclose()


def _copy(answer: httpx.Response, request: httpx.Request) -> httpx.Response:
    """The same answer, as that to another request."""
    given = copy(answer)
    given.headers, given.extensions, given.request = answer.headers.copy(), dict(answer.extensions), request
    return given


def _family(path: str) -> str:
    """What comes after the version: `charges` of `/api/v1/charges/42`."""
    return "/".join(path.split("/")[3:4])
