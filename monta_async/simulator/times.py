"""Date-times as the API writes and reads them; the simulator itself counts whole seconds since the epoch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_seconds(moment: datetime) -> int:
    """Return an aware date-time as seconds since the epoch, rounded down.

    Raises:
        ValueError: the date-time has no time zone.
    """
    if moment.tzinfo is None:
        msg = "the date-time must have a time zone"
        raise ValueError(msg)
    return (moment - EPOCH) // timedelta(seconds=1)


@lru_cache(maxsize=8192)
def utc_text(seconds: int) -> str:
    """Return seconds since the epoch as the API writes a date-time, for example `2026-01-15T12:00:00Z`."""
    return f"{datetime.fromtimestamp(seconds, UTC).isoformat()[:19]}Z"


def read_utc_text(text: str) -> int:
    """Return the seconds since the epoch that an ISO 8601 date-time with a time zone stands for.

    Raises:
        ValueError: the text is not such a date-time.
    """
    return to_seconds(datetime.fromisoformat(text))
