"""A list of more rows than one query serves: which parts of its time to read, found by counting."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from attrs import evolve, frozen

from .answers import Answer, created_at

__all__ = ("Span", "divide", "text_of")

FOUNDED = datetime(2015, 1, 1, tzinfo=UTC)
"""Nothing in the API is older."""
COUNTS = 12
"""After so many counts, a part may be smaller than it could be."""


@frozen
class Span:
    """A range of time that a list is bound to, as it is asked for."""

    start: str | None
    end: str | None
    before: bool = False
    """Whether rows of exactly the end are left to the span that begins there."""
    whole: bool = False
    """Whether it is not to be divided."""


async def divide(
    span: Span, answer: Answer[Any], most: int, count: Callable[[Span], Awaitable[int | None]], now: datetime
) -> list[Span]:
    """The parts of a span that hold at most so many rows each, in the order of the list.

    They are as few as the number of rows demands, unless to find them would take more than a few counts each. A second
    that alone has too many rows cannot be divided, and comes back as a part that is whole.

    Args:
        span: what is too long.
        answer: its first page, which has the count of all.
        most: how many rows a query serves.
        count: counts the rows of a span.
        now: where to look for the end of a span that has none; it keeps none, so that nothing is left out.
    """
    total = answer.total or 0
    times = [moment.timestamp() for each in (answer.items[:1] + answer.items[-1:]) if (moment := created_at(each))]
    newest_first = not times or times[0] >= times[-1]
    high = math.ceil((datetime.fromisoformat(span.end) if span.end else now).timestamp())
    low = math.floor((datetime.fromisoformat(span.start) if span.start else FOUNDED).timestamp())
    if times and newest_first and span.end is None:
        high = math.ceil(times[0]) + 1
    if times and not newest_first and span.start is None:
        low = math.floor(times[0])

    def parts(cuts: list[int]) -> list[Span]:
        """What the cuts, so many seconds from where the list begins, make of the span: no row is in two of them."""
        texts = [text_of(datetime.fromtimestamp(high - cut if newest_first else low + cut, UTC)) for cut in cuts]
        ends = [span.end, *texts, span.start] if newest_first else [span.start, *texts, span.end]
        pairs = [pair[::-1] if newest_first else pair for pair in pairwise(ends)]
        return [Span(start, end, before=end in texts or span.before) for start, end in pairs]

    if high - low < 2:  # noqa: PLR2004 - seconds
        return [evolve(span, whole=True)]
    known = {0: 0, high - low: total}  # how many rows there are up to so many seconds from where the list begins
    dense = (abs(times[0] - times[-1]) or 1) / len(answer.items) if times and not span.start else (high - low) / total
    cuts: list[int] = []
    done = 0
    while total - done > most:
        needed = -(-(total - done) // most)
        least, aim = total - (needed - 1) * most, done + (total - done) / needed
        attempt = -1
        while True:
            attempt += 1
            inside = [cut for cut, rows in known.items() if max(least, done + 1) <= rows <= done + most]
            near = max(cut for cut, rows in known.items() if rows < least)
            far = min(cut for cut, rows in known.items() if rows > done + most and cut > near)
            if inside or far - near == 1 or (attempt >= COUNTS and known[near] - done >= (aim - done) / 2):
                break
            share = (aim - known[near]) / (known[far] - known[near]) if attempt % 2 == 0 else 0.5
            guess = near + (dense * (aim - known[near]) if not attempt else (far - near) * share)
            cut = min(max(round(guess), near + 1), far - 1)
            rows = await count(parts([cut])[0])
            if rows is None:
                return [evolve(span, whole=True)]
            known[cut] = rows
        if not inside and known[near] <= done:  # the second between the two has too many by itself
            cuts += [cut for cut in (near, far) if 0 < cut < high - low and cut not in cuts]
            done = known[far]
        else:
            cuts.append(min(inside, key=lambda each: abs(known[each] - aim)) if inside else near)
            done = known[cuts[-1]]
        known = {each: rows for each, rows in known.items() if not cuts or each >= cuts[-1]}
    return parts(cuts)


def text_of(moment: datetime) -> str:
    """A moment as the API takes it: UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").removesuffix("+00:00") + "Z"
