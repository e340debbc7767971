"""The clock of the simulated world, and what is to happen at which moment of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from heapq import heappop, heappush
from itertools import count

from monta_async.simulator.times import LATEST

FASTEST = 1_000_000
"""How many seconds of the world's time may pass in a real second: more than eleven days."""
END = LATEST - 366 * 86_400
"""The last moment of a world: what happens then can still plan for a year that date-times can say."""
_CATCHES_UP = 0.05
_MICROSECONDS = 1_000_000


class Agenda:
    """Keeps the world's time in whole seconds since the epoch, and does what is due as it passes.

    Things due at the same second happen in the order in which they were noted, so a world that is stepped in one go
    is the same as one that is stepped second by second.
    """

    def __init__(self, now: int) -> None:
        self.now = now
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._numbers = count()

    def at(self, moment: int, action: Callable[[], None]) -> None:
        """Note that `action` is to be done at a moment, at once when that has passed."""
        heappush(self._due, (max(moment, self.now), next(self._numbers), action))

    def advance_to(self, moment: int, *, is_enough: Callable[[], bool] = lambda: False) -> None:
        """Let time pass until a moment; one that has passed changes nothing but does what is due now.

        After each thing that was done `is_enough` may end it before, at the moment of that thing.
        """
        while self._due and self._due[0][0] <= moment:
            due, _, action = heappop(self._due)
            self.now = max(self.now, due)
            action()
            if is_enough():
                return
        self.now = max(self.now, moment)


class Pace:
    """Lets the time of an agenda pass: in steps, or by itself so many times faster than real time.

    Steps add up in whole microseconds, so that ten of 0.1 s are one of 1 s. Time that passes by itself is made up for
    in turns of a twentieth of a real second; what is left comes in the next turn. So a world with more to do than its
    machine is able to, or whose machine has slept for hours, falls behind for a while, and goes on answering. A world
    ends with the year 9998.
    """

    def __init__(
        self,
        agenda: Agenda,
        lock: AbstractContextManager[object],
        speed: float,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Hold `lock` while time passes; `monotonic` returns real seconds.

        Raises:
            ValueError: the speed is out of range.
        """
        self._agenda = agenda
        self._lock = lock
        self._monotonic = monotonic
        self._ran: float | None = None
        self._owed = 0.0
        self._carried = 0
        self.speed = speed

    @property
    def speed(self) -> float:
        """How many seconds of the agenda's time pass in a real second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        if not 0 <= speed <= FASTEST:
            msg = f"speed must be from 0 to {FASTEST}"
            raise ValueError(msg)
        self._speed = speed
        self._owed = 0.0

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass.

        Raises:
            ValueError: they are negative or no number, or go beyond the year 9998.
        """
        with self._lock:
            if not 0 <= seconds <= END - self._agenda.now:
                msg = "time only passes forwards, and until the end of the year 9998"
                raise ValueError(msg)
            whole, self._carried = divmod(self._carried + round(seconds * _MICROSECONDS), _MICROSECONDS)
            self._agenda.advance_to(self._agenda.now + whole)

    def catch_up(self) -> None:
        """Let pass what is due by the speed since the last time, as much of it as a moment suffices for."""
        now = self._monotonic()
        if self._ran is not None:
            self._owed += (now - self._ran) * self._speed
        self._ran = now
        if self._owed < 1:
            return
        with self._lock:
            began = self._agenda.now
            try:
                self._agenda.advance_to(
                    min(began + int(self._owed), END), is_enough=lambda: self._monotonic() - now > _CATCHES_UP
                )
            finally:
                self._owed -= self._agenda.now - began
