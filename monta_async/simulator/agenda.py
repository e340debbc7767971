"""The clock of the simulated world, and what is to happen at which moment of it."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count


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

    def advance_to(self, moment: int) -> None:
        """Let time pass until a moment; one that has passed changes nothing but does what is due now."""
        while self._due and self._due[0][0] <= moment:
            due, _, action = heappop(self._due)
            self.now = max(self.now, due)
            action()
        self.now = max(self.now, moment)
