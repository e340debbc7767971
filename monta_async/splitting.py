"""A list of more rows than one query serves: which parts of its time to read, found by counting."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeVar

from attrs import evolve, frozen

from .answers import Answer, created_at

__all__ = ("Span", "divide", "text_of")

_T = TypeVar("_T")

FOUNDED = datetime(2015, 1, 1, tzinfo=UTC)
"""Nothing in the API is older."""
COUNTS = 3
"""After so many counts, a part may be smaller than it could be."""
PATIENCE = 64
"""More counts than it takes to halve all time to the second."""


@frozen
class Span:
    """A range of time that a list is bound to, as it is asked for."""

    start: str | None
    end: str | None
    before: bool = False
    """Whether rows of exactly the end are left to the span that begins there."""
    whole: bool = False
    """Whether it is not to be divided."""

    def halves(self, cut: str) -> tuple[Span, Span]:
        """What lies before, and what lies at that moment and after: no row is in both, whatever its fraction."""
        return Span(self.start, cut, before=True), Span(cut, self.end, self.before)


async def divide(
    span: Span, answer: Answer[_T], most: int, count: Callable[[Span], Awaitable[Answer[_T]]]
) -> tuple[tuple[Span, ...], Answer[_T]]:
    """A part of a span with at most so many rows, and what is left; and the first page of the part.

    The part lies where the list begins, so that the order is kept. It holds so many rows that no more parts are needed
    than the number of rows demands, unless that would take more than a few counts. A second with too many rows cannot
    be divided: the span then comes back whole.

    Args:
        span: what is too long; its end is known.
        answer: its first page.
        most: how many rows a query serves.
        count: gets the first page of a span.
    """
    total = answer.total or 0
    needed = -(-total // most)
    least, aim = total - (needed - 1) * most, total / needed
    times = [moment.timestamp() for each in (answer.items[:1] + answer.items[-1:]) if (moment := created_at(each))]
    newest_first = not times or times[0] >= times[-1]
    high = datetime.fromisoformat(span.end or text_of(FOUNDED)).timestamp()
    low = datetime.fromisoformat(span.start).timestamp() if span.start else FOUNDED.timestamp()
    if span.start is None and not newest_first:
        low = times[0] - 1
    near, far = (high, low) if newest_first else (low, high)
    at_near, at_far = 0, total
    guess = near + (far - near) * aim / total
    if span.start is None and times and times[0] > times[-1]:
        guess = times[0] - (times[0] - times[-1]) * aim / len(answer.items)  # as dense as the first page
    best: tuple[tuple[Span, ...], Answer[_T]] = (evolve(span, whole=True),), answer
    for attempt in range(PATIENCE):
        if abs(far - near) < 2:  # noqa: PLR2004 - seconds
            break
        cut = min(max(round(guess), min(near, far) + 1), max(near, far) - 1)
        earlier, later = span.halves(text_of(datetime.fromtimestamp(cut, UTC)))
        spans = (later, earlier) if newest_first else (earlier, later)
        page = await count(spans[0])
        if page.total is None:
            break
        if page.total > most:
            far, at_far = cut, page.total
        else:
            near, at_near = cut, page.total
            best = (spans, page) if page.total else best
            if page.total >= least or (attempt >= COUNTS and 2 * page.total >= aim):
                break
        share = (aim - at_near) / max(1, at_far - at_near)
        guess = near + (far - near) * (share if attempt % 2 == 0 and 0 < share < 1 else 0.5)
    return best


def text_of(moment: datetime) -> str:
    """A moment as the API takes it: UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").removesuffix("+00:00") + "Z"
