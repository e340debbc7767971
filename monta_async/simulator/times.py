"""Date-times as the API writes and reads them; the simulator itself counts whole seconds since the epoch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = (datetime.min.replace(tzinfo=UTC) - EPOCH) // timedelta(seconds=1)
LATEST = (datetime.max.replace(tzinfo=UTC) - EPOCH) // timedelta(seconds=1)
"""The first and the last moment that a date-time can say."""


def to_seconds(moment: datetime) -> int:
    """Return an aware date-time as seconds since the epoch, rounded down.

    Raises:
        ValueError: the date-time has no time zone, or lies outside of the years 1 to 9999 in UTC.
    """
    if moment.tzinfo is None:
        msg = "the date-time must have a time zone"
        raise ValueError(msg)
    seconds = (moment - EPOCH) // timedelta(seconds=1)
    if not EARLIEST <= seconds <= LATEST:
        msg = "the date-time must lie within the years 1 to 9999 in UTC"
        raise ValueError(msg)
    return seconds


@lru_cache(maxsize=8192)
def utc_text(seconds: int) -> str:
    """Return seconds since the epoch as the API writes a date-time, for example `2026-01-15T12:00:00Z`."""
    return f"{datetime.fromtimestamp(seconds, UTC).isoformat()[:19]}Z"


def read_utc_text(text: str) -> int:
    """Return the seconds since the epoch that an ISO 8601 date-time with a time zone stands for.

    Raises:
        ValueError: the text is not such a date-time, or lies outside of the years 1 to 9999 in UTC.
    """
    return to_seconds(datetime.fromisoformat(text))
