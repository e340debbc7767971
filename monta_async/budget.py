"""The rate budget: when a call may go, so that the API need not refuse it."""

from __future__ import annotations

import itertools
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from math import inf

import anyio
import anyio.lowlevel
import httpx
from attrs import Factory, define, field

from .errors import RateLimitedError
from .retry import retry_after

__all__ = ("RateBudget", "Slot", "moment")

TOO_MANY = 429
FIFTH = 5  # of the places in flight, what the background leaves
DAY, MOST = 86_400, 10**9  # what is absurd: a window or a wait that is longer, in seconds; a quota that is larger
_log = logging.getLogger(__name__)
_Lane = tuple[bool, str | None]  # whether in the background; under fair use, the operation


def moment(now: float, *, paused: float, resets: float, spent: int, unsure: int, limit: float, free: bool) -> float:
    """When a call may go: `now`, or at a later time, or `inf`: when a call in flight has its answer.

    A 429 has it wait until `paused`. When the lane has spent its `limit` of the window, it waits until that `resets`;
    when it has only if the server counted `unsure` calls besides, or when no place in flight is `free`, for an answer.
    """
    closed = max(paused, resets) if spent >= limit else paused
    if closed > now:
        return closed
    return now if free and spent + unsure < limit else inf


def has_place(places: int, *, flying: int, behind: int, background: bool) -> bool:
    """Whether one more call may be in flight beside those `flying`, of which some are `behind`, in the background.

    Those never take a fifth of the `places`, and at least one, if there are two.
    """
    kept = max(1, places // FIFTH)
    return flying < places and (not background or behind < max(1, places - kept))


@define(eq=False)
class _Window:
    """What is known of the window that the server counts in."""

    opened: float = -inf
    resets: float = -inf
    floor: float = -inf  # what resets no later is an earlier window
    told: bool = False  # whether an answer said when it resets; else that is a guess
    sent: int = 0  # our calls that may fall into it
    counted: int = 0  # what the server has counted, with all of ours that are done


@define(eq=False)
class _Line:
    """Who waits and who is in flight, in one event loop."""

    loop: object
    queues: dict[_Lane, OrderedDict[int, Slot]] = Factory(dict)
    flying: int = 0
    behind: int = 0  # of these, in the background
    pending: set[Slot] = Factory(set)  # in flight within the quota, without an answer yet


@define(eq=False)
class RateBudget:
    """What one client may send, so that it spends each window at full speed and is not refused.

    The API counts the calls of one pair of credentials in fixed windows. How many it allows, and until when, it says in
    the headers of its answers, which outweigh the setting; with neither, there is no limit. `RateLimit-Remaining` is
    believed, as others spend too; our calls without an answer yet are taken as not yet counted, and those in flight
    while a window ends as part of the next, until they are answered. What is malformed is ignored. A call goes

    - not before the time that a 429 named (one that names none is left to the retries);
    - not before the window resets, if its lane has spent it: the quota, or in the background what the reserve leaves;
    - not while too many are in flight, or while answers that are due may yet show that the window is spent; a fifth of
      the places in flight, and at least one of two, the background never takes;
    - else at once: the foreground first, and first come, first served within a lane.

    What is under fair use stands outside the quota: only a 429 to the same operation holds it back, and nothing else.
    A wait that is known to be longer than `max_wait` is refused at once, and none lasts longer. A call that may have
    been sent is spent, even if it is cancelled. Who waits is logged, and `Hooks` hear of it. Nothing binds to an
    event loop; a second one inherits what is spent.

    Args:
        quota, window: how many calls a window allows, and how many seconds it is long, if that is known beforehand.
        reserve: the part of the quota that the background leaves: at least one call, if there are two.
        in_flight: how many calls may be in flight; 40 are the fastest at 50 ms of latency (`benchmarks/throughput.py`).
        max_wait: how long a call in the foreground waits at most, in seconds; in the background, without end.
        clock, sleep: the time, and waiting for some of it.
    """

    quota: int | None = None
    window: float = 600.0
    reserve: float = 0.1
    in_flight: int = 40
    max_wait: float = 60.0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    _present: _Window = field(init=False, factory=_Window)
    _pauses: dict[str | None, float] = field(init=False, factory=dict)  # by operation; None: all within the quota
    _line: _Line = field(init=False, factory=lambda: _Line(None))
    _numbers: Iterator[int] = field(init=False, factory=itertools.count)

    @asynccontextmanager
    async def slot(
        self,
        *,
        background: bool = False,
        max_wait: float | None = None,
        operation: str | None = None,
        fair_use: bool = False,
        on_wait: Callable[[float], object] | None = None,
    ) -> AsyncIterator[Slot]:
        """Wait until a call may go, or raise RateLimitedError; then hold its place in flight until it is done.

        `on_wait` hears how many seconds are left if it waits for the limit, once.
        """
        loop = anyio.lowlevel.current_token()
        if self._line.loop != loop:  # who waited or was in flight in another loop is forgotten; what was sent is not
            self._line.pending.clear()
            self._line = _Line(loop)
        line, lane = self._line, (background, (operation or "") if fair_use else None)
        slot = Slot(self, line, lane, next(self._numbers))
        queue = line.queues.setdefault(lane, OrderedDict())
        queue[slot.number] = slot
        patience = max_wait if max_wait is not None else inf if background else self.max_wait
        try:
            try:
                await self._wait(slot, self.clock() + patience, on_wait)
            except BaseException:
                slot.unsent()  # it may have been given leave while it was cancelled
                raise
            yield slot
        finally:
            queue.pop(slot.number, None)
            line.flying -= slot.sent_at is not None
            line.behind -= background and slot.sent_at is not None
            if slot in line.pending:  # without an answer: the server has counted it, or will
                line.pending.remove(slot)
                self._present.counted += 1
            self._settle(line)

    async def _wait(self, slot: Slot, deadline: float, on_wait: Callable[[float], object] | None) -> None:
        noticed = False
        while True:
            now = self._settle(slot.line)
            if slot.sent_at is not None:
                return
            slot.until = until = self._when(slot.line, slot.lane, now)
            if now >= deadline or deadline < until < inf:
                left = until - now if until < inf else None
                raise RateLimitedError(TOO_MANY, message="no call may go soon enough; none was sent", retry_after=left)
            if until < inf and not noticed:
                noticed = True
                _log.info("a call waits %.0f s for the rate limit", until - now)
                if on_wait is not None:
                    on_wait(until - now)
            nap = min(until, deadline) - now
            with anyio.CancelScope() as slot.nap:
                await (self.sleep(nap) if nap < inf else anyio.sleep_forever())

    def _settle(self, line: _Line) -> float:
        """Give leave to all that may go, and wake those whose wait has changed; the time of that."""
        now = self.clock()
        while ready := [lane for lane, queue in line.queues.items() if queue and self._when(line, lane, now) <= now]:
            lane = min(ready, key=lambda each: (each[0], next(iter(line.queues[each]))))
            slot = line.queues[lane].popitem(last=False)[1]
            slot.sent_at = now
            line.flying += 1
            line.behind += lane[0]
            if lane[1] is None:
                line.pending.add(slot)
                self._present.sent += 1
            _wake(slot)
        line.queues = {lane: queue for lane, queue in line.queues.items() if queue}
        for lane, queue in line.queues.items():
            if next(iter(queue.values())).until != self._when(line, lane, now):
                for slot in queue.values():
                    _wake(slot)
        return now

    def _when(self, line: _Line, lane: _Lane, now: float) -> float:
        present, limit = self._current(now), inf
        if self.quota is not None and lane[1] is None:
            kept = max(1, round(self.quota * self.reserve)) if lane[0] else 0
            limit = max(1, self.quota - kept)
        spent = max(present.counted, present.sent)
        unsure = max(0, present.counted + len(line.pending) - spent)
        free = has_place(self.in_flight, flying=line.flying, behind=line.behind, background=lane[0])
        paused = self._pauses.get(lane[1], -inf)
        return moment(now, paused=paused, resets=present.resets, spent=spent, unsure=unsure, limit=limit, free=free)

    def _current(self, now: float, *, over: bool = False) -> _Window:
        """The window of now: a new one, into which all that is in flight may fall, if the last one is over."""
        if over or now >= self._present.resets:
            floor, sent = self._present.resets, len(self._line.pending)
            self._present = _Window(now, now + self.window, floor=floor, sent=sent)
        return self._present

    def _learn(self, slot: Slot, status: int, headers: httpx.Headers) -> None:
        now, asked = self.clock(), retry_after(headers) if status == TOO_MANY else None
        if asked is not None and asked <= DAY:
            self._pauses[slot.lane[1]] = max(self._pauses.get(slot.lane[1], -inf), now + asked)
        if slot in slot.line.pending:
            self._believe(slot, now, headers)
            slot.line.pending.discard(slot)
        self._settle(slot.line)

    def _believe(self, slot: Slot, now: float, headers: httpx.Headers) -> None:
        """Take in what the headers say of the window, which may be an earlier or a later one than ours."""
        self.quota = _whole(headers, "Quota", 1, MOST) or self.quota
        self.window = _whole(headers, "TimeWindow", 1, DAY) or self.window
        remaining = _whole(headers, "Remaining", 0, self.quota or -1)
        resets = _whole(headers, "ResetsIn", 0, self.window)
        present, sent_at = self._current(now), now if slot.sent_at is None else slot.sent_at
        if resets is not None:  # whole seconds of unknown rounding, written between sending and now
            earliest, latest = sent_at + resets - 1, now + resets + 1
            if earliest <= present.floor:
                present.sent -= sent_at < present.opened  # it was carried over, and fell into the earlier one after all
                return
            if earliest > present.resets:
                present = self._current(now, over=True)
            present.resets = min(present.resets, latest) if present.told else latest
            present.told, present.floor = True, max(present.floor, earliest - self.window / 2)
        elif sent_at < present.opened:
            remaining = None
        counted = 0 if remaining is None or self.quota is None else self.quota - remaining
        present.counted = max(present.counted + (remaining is None), counted)


@define(eq=False)
class Slot:
    """Leave for one call to go; it is told how that went."""

    budget: RateBudget = field(repr=False)
    line: _Line = field(repr=False)
    lane: _Lane
    number: int
    sent_at: float | None = None  # None as long as it waits
    until: float = -inf  # what it waits for
    nap: anyio.CancelScope | None = None

    def learn(self, status: int, headers: httpx.Headers) -> None:
        """Take in what an answer says, as soon as its headers are here."""
        self.budget._learn(self, status, headers)  # noqa: SLF001 - a slot is a part of its budget

    def unsent(self) -> None:
        """The call never left: the window gets it back."""
        if self in self.line.pending:
            self.line.pending.remove(self)
            self.budget._present.sent -= 1  # noqa: SLF001 - a slot is a part of its budget


def _wake(slot: Slot) -> None:
    if slot.nap is not None:
        slot.nap.cancel()


def _whole(headers: httpx.Headers, name: str, least: int, most: float) -> int | None:
    text = headers.get(f"RateLimit-{name}", "").strip()
    number = int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(MOST)) else -1
    return number if least <= number <= most else None
