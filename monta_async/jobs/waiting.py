"""Following a charge: when to look, what a webhook adds, and what its states mean."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Self
from weakref import WeakValueDictionary

import anyio
from attrs import define, field, frozen
from monta_partner_api.models import Charge, ChargeState

from monta_async.errors import (
    APITimeoutError,
    APITransportError,
    ChargeError,
    ChargeFailedError,
    ChargeStuckError,
    ChargeTimeoutError,
    MontaError,
    RateLimitedError,
    ServerError,
)

__all__ = ("ChargeFeed", "Looks", "Polling", "Waiting", "Watch", "failure", "has_reached", "is_before_stop", "is_stuck")

STUCK = timedelta(minutes=30)
"""A charge that is starting or stopping for longer has got stuck."""
_LINE = (
    {ChargeState.PAYING, ChargeState.RESERVED},
    {ChargeState.SCHEDULED},
    {ChargeState.STARTING},
    {ChargeState.CHARGING, ChargeState.PAUSED},
    {ChargeState.STOPPING},
    {ChargeState.STOPPED},
    {ChargeState.RELEASING},
    {ChargeState.RELEASED},
    {ChargeState.COMPLETED},
)
_PLACES = {str(state): place for place, states in enumerate(_LINE) for state in states}
_OVER = _PLACES["stopped"]


@frozen
class Polling:
    """When to look at a charge again.

    The first look comes after `first` seconds; each that shows no change makes the next wait longer by `growth`, up to
    `longest`; a change begins anew. Where a webhook feeds what is looked at, only the longest wait is used, as webhooks
    may get lost. A look that fails for now (no answer, 500 and above) is one without change, and is raised only when it
    is one of more than `failures` in a row; one that the rate limit holds back is never raised.
    """

    first: float = 1.0
    """In seconds."""
    growth: float = 1.5
    longest: float = 30.0
    """In seconds."""
    failures: int = 3
    sleep: Callable[[float], Awaitable[None]] = field(default=anyio.sleep, repr=False)
    """Waits for some seconds."""

    def __attrs_post_init__(self) -> None:
        if not (0 < self.first <= self.longest and self.growth >= 1 and self.failures >= 0):
            raise ValueError("first must be above 0 and at most longest, growth at least 1, failures at least 0")

    def wait(self, unchanged: int, *, fed: bool = False) -> float:
        """How many seconds to wait before the next look.

        Args:
            unchanged: how many looks in a row have shown no change.
            fed: whether a webhook tells of changes.
        """
        return self.longest if fed else min(self.longest, self.first * self.growth ** min(unchanged, 100))


@define(eq=False, weakref_slot=True)
class _Inbox:
    """The newest that a webhook has told of one charge."""

    charge: Charge | None = None
    number: int = 0
    news: anyio.Event = field(factory=anyio.Event)


class ChargeFeed:
    """What a webhook tells of charges, for those who wait for one of them.

    Give it to `wait_until` or `watch`, and put every charge that the webhook brings into it; what nobody waits for is
    let go. All of it belongs to one event loop.
    """

    def __init__(self) -> None:
        self._inboxes: WeakValueDictionary[int, _Inbox] = WeakValueDictionary()

    def put(self, charge: Charge | Mapping[str, Any]) -> None:
        """Tell of a charge.

        Args:
            charge: the model, or the `payload` of a webhook's entry as it came.
        """
        known = charge if isinstance(charge, Charge) else Charge.from_dict(charge)
        inbox = self._inboxes.get(known.id)
        if inbox is not None:
            inbox.charge, inbox.number = known, inbox.number + 1
            inbox.news.set()
            inbox.news = anyio.Event()

    def _inbox(self, charge_id: int) -> _Inbox:
        inbox = self._inboxes.get(charge_id) or _Inbox()
        self._inboxes[charge_id] = inbox
        return inbox


class Looks:
    """A charge at each look, changed or not, without end; what is known already is the first."""

    def __init__(
        self, charge: Charge | int, get: Callable[[int], Awaitable[Charge]], poll: Polling, feed: ChargeFeed | None
    ) -> None:
        self._last = charge if isinstance(charge, Charge) else None
        self._id = charge.id if isinstance(charge, Charge) else charge
        self._get, self._poll = get, poll
        self._inbox = feed._inbox(self._id) if feed is not None else None  # noqa: SLF001 - two halves of one thing
        self._number = self._inbox.number if self._inbox is not None else 0
        self._begins = True
        self._may_have_missed = isinstance(charge, Charge)  # what a webhook told since it was read
        self._unchanged = self._failed = 0

    async def next(self) -> Charge:
        """The next look.

        Raises:
            MontaError: as `get`; for what may pass only after several times in a row.
        """
        if self._begins:
            last = self._last = self._last if self._last is not None else await self._get(self._id)
            self._begins = False
            return last
        while True:
            seen = await self._told() or await self._look()
            if seen is not None and self._last is not None and not _is_older(seen, self._last):
                self._unchanged = self._unchanged if seen == self._last else 0
                self._last = seen
                return seen

    async def _told(self) -> Charge | None:
        """Wait until the next look is due, or until a webhook tells of the charge."""
        seconds = self._poll.wait(self._unchanged, fed=self._inbox is not None and not self._may_have_missed)
        self._may_have_missed = False
        if self._inbox is None:
            await self._poll.sleep(seconds)
        elif self._number == self._inbox.number:
            with anyio.move_on_after(seconds):
                await self._inbox.news.wait()
        self._unchanged += 1
        if self._inbox is None or self._number == self._inbox.number:
            return None
        self._number = self._inbox.number
        return self._inbox.charge

    async def _look(self) -> Charge | None:
        """The charge as the API has it; None if that cannot be told for now."""
        try:
            seen = await self._get(self._id)
        except (APITransportError, RateLimitedError, ServerError) as error:
            self._failed += not isinstance(error, RateLimitedError)
            if self._failed > self._poll.failures:
                raise
            return None
        self._failed = 0
        return seen


class Watch(AsyncIterator[Charge]):
    """A charge as it is, and then each time that it has changed, until it is completed."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._last: Charge | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Charge:
        while self._last is None or self._last.state != "completed":
            seen = await self._looks.next()
            if seen != self._last:
                self._last = seen
                return seen
        raise StopAsyncIteration


@frozen
class Waiting:
    """Looking at a charge until it is as wanted, or cannot become so."""

    get: Callable[[int], Awaitable[Charge]]
    now: Callable[[], datetime]
    timeout: float | None
    poll: Polling
    feed: ChargeFeed | None

    async def until(
        self, charge: Charge | int, is_there: Callable[[Charge], bool], wanted: str, *, to_start: bool
    ) -> Charge:
        """The charge as soon as it is there; `Charges.wait_until` says what is raised."""
        before = last = charge if isinstance(charge, Charge) else None
        with anyio.move_on_after(self.timeout):
            looks = Looks(charge, self.get, self.poll, self.feed)
            while True:
                try:
                    last = await looks.next()
                except MontaError as error:
                    if last is None:
                        raise
                    raise ChargeError(f"it could not be looked at any more: {error}", last) from error
                reason = failure(last, to_start=to_start, before=before)
                if reason is not None:
                    raise ChargeFailedError(reason, last)
                if is_there(last):
                    return last
                if last.state == "completed":
                    raise ChargeFailedError(f"it will not change any more, and is not {wanted}", last)
                if is_stuck(last, self.now()):
                    raise ChargeStuckError("it has not changed for more than 30 minutes", last)
        if last is None:
            raise APITimeoutError(f"no answer within {self.timeout} s")
        raise ChargeTimeoutError(f"not {wanted} within {self.timeout} s", last)


def _is_older(charge: Charge, last: Charge) -> bool:
    """Whether it was overtaken: webhooks come in any order."""
    when: datetime | None = charge.updated_at  # both are missing from answers that lack what the document promises
    then: datetime | None = last.updated_at
    return when is not None and then is not None and when < then


def is_before_stop(state: str) -> bool:
    """Whether a state comes before a charge is told to stop."""
    return _PLACES.get(state, _OVER) < _PLACES["stopping"]


def has_reached(charge: Charge, state: str) -> bool:
    """Whether a charge is in a state, or has gone past it; a state that is not known is not gone past."""
    return charge.state == state or _PLACES.get(charge.state, -1) > _PLACES.get(state, len(_PLACES))


def failure(charge: Charge, *, to_start: bool, before: Charge | None) -> str | None:
    """Why a charge has failed; None if it has not.

    It has if it says when or why it failed or timed out, and where it is to start also if it is over without ever
    having started. What was known `before`, of a charge that was started again, does not count while it is not over.

    Args:
        charge: the charge.
        to_start: whether it is waited for that it starts.
        before: how the waiting found it.
    """
    is_over = _PLACES.get(charge.state, -1) >= _OVER
    marks = (charge.failed_at, charge.timeout_at, charge.failure_reason or None)
    old = (before.failed_at, before.timeout_at, before.failure_reason or None) if before is not None else None
    if any(marks) and (is_over or marks != old):
        told = "it timed out" if charge.timeout_at is not None and charge.failed_at is None else "it failed"
        return f"{told}: {charge.failure_reason or charge.stop_reason or 'no reason is given'}"
    if to_start and is_over and charge.started_at is None and not charge.consumed_kwh:
        return f"it stopped and had never started: {charge.stop_reason or 'no reason is given'}"
    return None


def is_stuck(charge: Charge, now: datetime) -> bool:
    """Whether a charge has been starting or stopping, and has not changed, for more than half an hour."""
    since: datetime | None = charge.updated_at  # it may be missing, though the document promises it
    return charge.state in ("starting", "stopping") and since is not None and now - since > STUCK
