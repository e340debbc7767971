"""The rate limit: so many calls in each fixed window of the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monta_async.simulator.times import to_seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

WINDOW_SECONDS = 600


class RateLimit:
    """Counts the calls of the current window, which begins at a multiple of 600 s since the epoch."""

    def __init__(self, quota: int, clock: Callable[[], datetime]) -> None:
        """Allow `quota` calls a window; `clock` returns an aware date-time.

        Raises:
            ValueError: the quota is less than 1.
        """
        if quota < 1:
            msg = "rate_limit must be at least 1, or None for no limit"
            raise ValueError(msg)
        self.quota = quota
        self._clock = clock
        self._window = -1
        self._spent = 0

    def spend(self, *, is_refused: bool = False) -> tuple[bool, dict[str, str]]:
        """Spend one call; return whether it is refused, and the headers that say what is left.

        One that is refused on request spends nothing, and its headers are those of a spent window.
        """
        window, elapsed = divmod(to_seconds(self._clock()), WINDOW_SECONDS)
        if window != self._window:
            self._window = window
            self._spent = 0
        is_refused = is_refused or self._spent >= self.quota
        self._spent += not is_refused
        return is_refused, {
            "RateLimit-Policy": "Quota",
            "RateLimit-Quota": str(self.quota),
            "RateLimit-TimeWindow": str(WINDOW_SECONDS),
            "RateLimit-Remaining": str(0 if is_refused else self.quota - self._spent),
            "RateLimit-ResetsIn": str(WINDOW_SECONDS - elapsed),
        }
