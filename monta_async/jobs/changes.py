"""What was changed since the last time: walks that overlap, without repeats, and with a checkpoint for the next."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import AsyncIterable, AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any, Generic, TypeVar

__all__ = ("OVERLAP", "Changes")

_T = TypeVar("_T")

OVERLAP = timedelta(minutes=5)
"""How much earlier than needed a walk begins unless told otherwise: changes may show late."""
REMEMBERED = 100_000
"""How many rows of one walk are known again when they come twice."""


class Changes(Generic[_T]):
    """What was created or changed since a moment or a checkpoint: iterate it, then keep `checkpoint` for the next time.

    The next walk begins before the newest change that this one saw, by `overlap`, and before this one began: what
    changes while one walks, or shows late, is not missed. What the walk before has already given comes again only if it
    has changed since, and within a walk each version of a row comes once. The API states no order, so that a walk that
    breaks off has to begin anew from where it began: until the end is reached, `checkpoint` stays what it was.
    """

    def __init__(
        self,
        ask: Callable[[datetime], AsyncIterable[_T]],
        since: datetime | str,
        overlap: timedelta,
        now: Callable[[], datetime],
    ) -> None:
        self._since, self._before = _read(since)
        self._ask, self._overlap, self._now = ask, overlap, now
        self._checkpoint = _written(self._since, self._before)

    @property
    def checkpoint(self) -> str:
        """What to give as `since` the next time: a line of text, for a file or a column."""
        return self._checkpoint

    async def __aiter__(self) -> AsyncIterator[_T]:
        """Everything that has changed, each row in its newest version."""
        began, newest = monotonic(), self._since
        seen: OrderedDict[str, str] = OrderedDict(self._before)
        async for row in self._ask(self._since):
            updated: datetime | None = getattr(row, "updated_at", None)
            if updated is not None:
                newest, key, version = max(newest, updated), str(getattr(row, "id", "")), updated.isoformat()
                if seen.get(key) == version:
                    continue
                seen[key] = version
                seen.move_to_end(key)
                if len(seen) > REMEMBERED:
                    seen.popitem(last=False)
            yield row
        start = self._now() - timedelta(seconds=monotonic() - began)
        since = max(self._since, (min(newest, start) - self._overlap).replace(microsecond=0))
        kept = {key: version for key, version in seen.items() if datetime.fromisoformat(version) >= since}
        self._checkpoint = _written(since, kept)


def _read(since: datetime | str) -> tuple[datetime, dict[str, str]]:
    """The moment to ask from, and what has been given since then: versions by id."""
    if isinstance(since, str):
        try:
            read: Any = json.loads(since)
            moment, seen = datetime.fromisoformat(read["since"]), dict(read["seen"])
        except (ValueError, KeyError, TypeError):
            raise ValueError("since must be a datetime with a time zone, or a checkpoint") from None
    else:
        moment, seen = since, {}
    if moment.tzinfo is None:
        raise ValueError("since must have a time zone")
    return moment.astimezone(UTC), seen


def _written(since: datetime, seen: dict[str, str]) -> str:
    return json.dumps({"since": since.isoformat(), "seen": seen}, separators=(",", ":"))
