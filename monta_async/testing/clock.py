"""A clock that moves when it is told to, or when somebody sleeps by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from math import inf

import anyio.lowlevel

__all__ = ("FakeClock",)

START = datetime(2026, 1, 15, 12, tzinfo=UTC)
_TURNS = 20
"""How often others may go on before time passes, so that all who want to sleep do."""


class FakeClock:
    """Time for tests, in which a wait of ten minutes takes none.

    Who sleeps is woken in the order of time, once everyone else has had a turn: the clock then stands at the end of the
    sleep. It binds to no event loop, and works with asyncio and trio::

        clock = FakeClock()
        budget = RateBudget(clock=clock.monotonic, sleep=clock.sleep)
        simulator = Simulator(clock=clock.now)
        monta.sharing(clock=clock.monotonic)

    Args:
        start: the moment that it begins at.
        on_advance: hears how many seconds have passed, each time that some have.

    Raises:
        ValueError: `start` has no time zone.
    """

    def __init__(self, start: datetime = START, *, on_advance: Callable[[float], object] | None = None) -> None:
        if start.utcoffset() is None:
            raise ValueError("start must have a time zone")
        self._start = start
        self._on_advance = on_advance
        self._seconds = 0.0
        self._sleepers: dict[int, float] = {}
        self._numbers = count()

    def now(self) -> datetime:
        """The moment, aware."""
        return self._start + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        """How many seconds have passed since the start."""
        return self._seconds

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass.

        Raises:
            ValueError: they are negative or no number.
        """
        if not 0 <= seconds < inf:
            raise ValueError("time only passes forwards")
        self._move(self._seconds + seconds)

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds of this clock, and move it there if nobody else does before."""
        number, until = next(self._numbers), self._seconds + max(0.0, seconds)
        self._sleepers[number] = until
        try:
            for _ in range(_TURNS):
                await anyio.lowlevel.checkpoint()
            while min(self._sleepers.items(), key=lambda each: each[::-1])[0] != number:
                await anyio.lowlevel.checkpoint()
        finally:
            del self._sleepers[number]
        if until > self._seconds:
            self._move(until)

    def _move(self, to: float) -> None:
        passed, self._seconds = to - self._seconds, to
        if self._on_advance is not None:
            self._on_advance(passed)
