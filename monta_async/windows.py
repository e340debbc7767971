"""Ranges of time: months for billing, and the parts of a range that is longer than one call serves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from monta_partner_api import Request

__all__ = ("TimeRange", "months", "parts")


class TimeRange(NamedTuple):
    """A range of time from its start up to, and without, its end."""

    start: datetime
    """The first moment, aware."""
    end: datetime
    """The first moment after it, aware."""

    def __contains__(self, moment: object) -> bool:
        """Whether a moment lies in it. The API's own ranges include their end, so what it finds is to be asked this."""
        return isinstance(moment, datetime) and self.start <= moment < self.end


def months(year: int, *, tz: str | tzinfo = UTC) -> list[TimeRange]:
    """The twelve months of a year, as a calendar on the wall of that time zone has them.

    `fromCompletedDate` and `toCompletedDate` of the charges (and all such filters) include both ends to the second, so
    ask with `month.start` and `month.end` and keep what is `in month`: nothing is counted twice, or in no month.

    Args:
        year: the year.
        tz: a time zone, or its name, such as `Europe/Copenhagen`.

    Raises:
        ZoneInfoNotFoundError: there is no such time zone (on Windows: install `tzdata`).
    """
    zone = ZoneInfo(tz) if isinstance(tz, str) else tz
    firsts = [datetime(year, month, 1, tzinfo=zone) for month in range(1, 13)] + [datetime(year + 1, 1, 1, tzinfo=zone)]
    return [TimeRange(*pair) for pair in pairwise(firsts)]


def parts(request: Request) -> list[Request]:
    """The calls that a call has to be, so that none asks for more days than the operation serves: mostly itself.

    Days include the last one, moments the last second; the parts follow one another without a gap or an overlap.
    """
    window = request.operation.window
    if window is None or window.days is None or window.start is None or window.end is None:
        return [request]
    start, end = (_read(request.params.get(name)) for name in (window.start, window.end))
    if start is None or end is None or end - start <= timedelta(days=window.days):
        return [request]
    unit = timedelta(seconds=1) if isinstance(start, datetime) else timedelta(days=1)
    found = []
    while start <= end:
        last = min(end, start + timedelta(days=window.days) - unit)
        found.append(request.with_params(**{window.start: _write(start), window.end: _write(last)}))
        start = last + unit
    return found


def _read(text: object) -> date | None:
    if not isinstance(text, str):
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _write(moment: date) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds").removesuffix("+00:00") + "Z"
    return moment.isoformat()
