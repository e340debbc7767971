"""How a list is walked: what to ask for next, and what of an answer was not there before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import evolve, frozen
from monta_partner_api import OPERATIONS, Paging, Request

from .answers import Answer, created_at, read_page
from .errors import ConfigurationError
from .positions import KEPT, Position
from .splitting import Span, divide, text_of

__all__ = ("Source", "Walker")

_T = TypeVar("_T")

PATIENCE = 10
"""How often two small pages are read again, until both count the same."""
LEAST = 20
"""Pages of fewer rows do not overlap: for some rows there would be no size that does."""

Source: TypeAlias = Callable[[Request, bool], Awaitable[tuple[Any, bool]]]
"""Fetches a page, anew if told so; says whether the page was read ahead."""


@frozen
class Walker(Generic[_T]):
    """Turns a position into the next rows and the next position.

    By page number, rows that come or go shift the pages that are not read yet. A row that was delivered already is left
    out, so what comes in earlier in the list does no harm. What goes could hide a row in the page before. A page that
    holds a row that was delivered proves the contrary: at that moment nothing stood between that row and the next. So

    - each page overlaps the one before, by a row or a few: its size varies a little to that end, as a page begins at a
      multiple of its size. That is about one call more in seven;
    - if a page holds no row that was delivered, those before it are read again until one does;
    - where the list ends in the past, nothing comes in, so what goes shows in what the answers count: as long as that
      is the same, pages follow one another. To this end, what is read ahead is `bound` to what stood when it began.

    Hence a row that stands all the time is delivered exactly once, whatever comes and goes: with pages of 20 rows and
    more, and as long as not all of the last `KEPT` rows go, nor that many come in, between two calls. The pages of a
    `plain` walk overlap from the first answer that counts another number of rows; smaller pages, and those of a server
    that heeds no other size, never: the page before is read again when the count changes. With these, rows that go
    while as many come in further on, between two calls, may hide a row, as no answer shows that.

    What the server counts is believed as long as its rows do not say otherwise. The number of the page that it says it
    sent is not looked at.
    """

    source: Source
    request: Request
    rows: Callable[[Any], Sequence[_T]]
    now: Callable[[], datetime]
    unsplit: bool = False

    @property
    def paging(self) -> Paging:
        """How the list is paged."""
        return self.request.operation.paging or Paging("none", "")

    @property
    def size(self) -> int:
        """How many rows a page is asked to have."""
        return int(self.request.params.get(self.paging.size) or self.paging.largest or 0)

    @property
    def floor(self) -> int:
        """The row that the list is asked to begin with."""
        return int(self.request.params.get("page") or 0) * self.size

    def start(self, *, plain: bool = False, bound: bool = False) -> Position:
        """The position before the first page."""
        window = self.request.operation.window
        if plain or self._is_by_cursor(None):
            return Position(self.floor)
        if window is None or window.end is None or window.days is not None:
            return Position(self.floor, overlaps=True)
        now = text_of(self.now())
        begin, end = self._range()
        end = now if end is None and bound else end
        if end is None or end > now:
            return Position(self.floor, overlaps=True)
        return Position(self.floor, spans=(Span(begin, end),))

    async def turn(self, at: Position, most: int | None) -> tuple[list[_T], Any, Position]:
        """The next rows that are new, at most so many, with what the API says of their page, and where that leads.

        Raises:
            MontaError: a page could not be had; the position still holds.
        """
        if at.done:
            return [], None, at
        while True:
            answer, new, after = await self._step(at, most)
            if most is not None and len(new) > most:
                new = new[:most]
                return new, answer.meta, evolve(at, size=after.size, total=after.total).told(new, answer)
            if new or after.done:
                return new, answer.meta, after
            at = after

    def upcoming(self, at: Position, count: int) -> list[Request]:
        """What is asked for next, as far as that is known, at most so many pages."""
        if at.done or count < 1:
            return []
        if at.cursor is not None:
            return [self._cursor_request(at)]
        found: list[Request] = []
        row = at.row
        if at.held is not None:
            row = (at.held[0] + 1) * (at.size or self.size)
        while len(found) < count and (row < at.total if at.total is not None else not found):
            number, size = self._window(evolve(at, row=row))
            found.append(self._page_request(at, number, size))
            row = (number + 1) * (size if self._overlaps(at) else at.size or size)
        return found

    async def _step(self, at: Position, most: int | None) -> tuple[Answer[_T], list[_T], Position]:
        if at.cursor is not None:
            return self._after_cursor(await self._get(self._cursor_request(at)), at)
        number, size = self._window(at)
        served = getattr(self.request.operation.window, "rows", None)
        if self.unsplit and served is not None and number * size >= served:
            raise ConfigurationError(f"one query serves at most {served} rows: iterate the list, or bind it by dates")
        if at.held is not None and at.held[0] == number:
            answer, ahead = at.held[1], True
        else:
            answer, ahead = await self._ask(at, number, size)
        if self._is_by_cursor(answer):
            return self._after_cursor(answer, at)
        if served is not None and self._is_too_much(answer, at, number, most or served + 1, served):
            return answer, [], await self._split(answer, at, served - 1)
        if ahead and self._is_doubtful(answer, at):
            answer, _ = await self._ask(at, number, size, fresh=True)
        if self._is_doubtful(answer, at):
            return await self._prove(answer, at, number, size)
        return self._after_page(answer, at, number, size)

    # -- by page number

    def _window(self, at: Position) -> tuple[int, int]:
        """Number and size of the next page: the one that begins where the last ended, or that overlaps it and most."""
        size = at.size or self.size or 1
        if not self._overlaps(at):
            return at.row // size, size
        best = max(range(size, size // 2, -1), key=lambda each: each - (at.row - 1) % each)
        return (at.row - 1) // best, best

    def _overlaps(self, at: Position) -> bool:
        started = at.row != self.floor and bool(at.recent)
        return started and at.overlaps and self._can_overlap(at)

    def _can_overlap(self, at: Position) -> bool:
        return not at.is_fixed and (at.size or self.size) >= LEAST

    async def _ask(self, at: Position, number: int, size: int, *, fresh: bool = False) -> tuple[Answer[_T], bool]:
        envelope, ahead = await self.source(self._page_request(at, number, size), fresh)
        return read_page(envelope, self.rows, self.paging, self._cursor_name()), ahead

    def _page_request(self, at: Position, number: int, size: int) -> Request:
        paging, params = self.paging, self._span_params(at)
        if paging.kind != "none" and self.size:
            params[paging.size] = size if self._overlaps(at) else self.size
            if (number or "page" in self.request.params) and paging.kind != "cursor":
                params["page"] = number
        return self.request.with_params(**params)

    def _span_params(self, at: Position) -> dict[str, str | int | float]:
        window = self.request.operation.window
        if window is None or not at.spans:
            return {}
        ends = {window.start: at.spans[0].start, window.end: at.spans[0].end}
        return {name: text for name, text in ends.items() if name and text}

    def _is_doubtful(self, answer: Answer[_T], at: Position) -> bool:
        """Whether a row may be hidden between the page before and this one."""
        if not at.recent or at.row == self.floor:
            return False
        if not {*at.recent}.isdisjoint(answer.ids):
            return False
        return self._overlaps(at) or (None not in (at.total, answer.total) and at.total != answer.total)

    def _fixed(self, at: Position) -> Position:
        return evolve(at, is_fixed=True, stale=0, row=at.row // at.size * at.size)

    async def _prove(
        self, answer: Answer[_T], at: Position, number: int, size: int
    ) -> tuple[Answer[_T], list[_T], Position]:
        """Go on so that nothing is missed: by pages that overlap, or where they do not, by reading one again."""
        if not self._can_overlap(at):
            return await self._read_again(answer, at, number, size)
        if not self._overlaps(at):
            return answer, [], evolve(at, overlaps=True, held=None)
        if answer.size not in (None, size):
            return answer, [], self._fixed(at)
        return await self._look_back(at, number, size)

    async def _look_back(self, at: Position, number: int, size: int) -> tuple[Answer[_T], list[_T], Position]:
        """Read the pages before this one until one holds a row that was delivered."""
        known, found = {*at.recent}, number
        while True:
            found -= 1
            again, _ = await self._ask(at, max(found, 0), size, fresh=True)
            if found * size <= self.floor or not known.isdisjoint(again.ids):
                return self._after_page(again, at, max(found, 0), size)

    async def _read_again(
        self, answer: Answer[_T], at: Position, number: int, size: int
    ) -> tuple[Answer[_T], list[_T], Position]:
        """Read the page before again, where pages cannot overlap; if it ends as it did, this one is believed."""
        for _ in range(PATIENCE):
            again, _ahead = await self._ask(at, number - 1, size, fresh=True)
            if not again.items or again.ids[-1] != at.recent[-1]:
                break
            if again.total == answer.total:
                return self._after_page(answer, at, number, size)
            answer, _ahead = await self._ask(at, number, size, fresh=True)
            if again.total == answer.total:
                return self._after_page(answer, at, number, size)
        else:
            return self._after_page(answer, at, number, size)
        if {*at.recent}.isdisjoint(again.ids) and (number - 1) * size > self.floor:
            return await self._look_back(at, number - 1, size)
        return self._after_page(again, at, number - 1, size)

    def _after_page(
        self, answer: Answer[_T], at: Position, number: int, size: int
    ) -> tuple[Answer[_T], list[_T], Position]:
        new = self._new(answer, at)
        width = min(answer.size or size, size) if answer.total is not None or at.size else len(answer.items)
        width = max(width, len(answer.items), 1)
        end, stale = (number + 1) * width, 0 if new else at.stale + max(len(answer.items), 10)
        total, pages = answer.total, answer.pages
        if total is not None and number * width + len(answer.items) > total:
            total = pages = None  # there are more rows than it counts
        if not answer.items or self.paging.kind == "none" or answer.is_all:
            more = False
        elif total is None and pages is None:
            more = len(answer.items) >= width and answer.items != at.previous
        else:
            more = (total is not None and end < total) or (pages is not None and number + 1 < pages)
        if stale >= KEPT and self._overlaps(at):
            return answer, new, self._fixed(at)
        if stale >= KEPT or not more:
            return answer, new, self._next_span(at).told(new, answer)
        after = evolve(
            at,
            row=end,
            size=at.size or width,
            total=answer.total,
            overlaps=at.overlaps or (at.total is not None and at.total != answer.total),
            stale=stale,
            held=None,
            previous=answer.items if total is None else None,
        )
        return answer, new, after.told(new, answer)

    def _new(self, answer: Answer[_T], at: Position) -> list[_T]:
        known, items = {*at.recent}, answer.items
        if not known.isdisjoint(answer.ids):
            items = [item for item, each in zip(items, answer.ids, strict=True) if each not in known]
        span = at.spans[0] if at.spans else None
        if span is None or not span.before or span.end is None:
            return items
        end = datetime.fromisoformat(span.end)
        return [item for item in items if (moment := created_at(item)) is None or moment < end]

    @staticmethod
    def _next_span(at: Position) -> Position:
        if len(at.spans) < 2:  # noqa: PLR2004 - none, or the one that ends here
            return evolve(at, done=True, held=None)
        return evolve(at, row=0, total=None, stale=0, spans=at.spans[1:], held=None, previous=None)

    # -- by cursor

    def _is_by_cursor(self, answer: Answer[_T] | None) -> bool:
        kind = self.paging.kind
        if kind == "offset-or-cursor":
            return self.request.params.get("paginationType") == "cursor"
        return kind == "cursor" or (answer is not None and answer.by_cursor)

    def _cursor_name(self) -> str:
        forward = self.paging.cursor
        backward = forward == "after" and "before" in self.request.params and forward not in self.request.params
        return "before" if backward else forward

    def _cursor_request(self, at: Position) -> Request:
        assert at.cursor is not None
        return self._page_request(at, 0, self.size).with_params(**{self._cursor_name(): at.cursor})

    async def _get(self, request: Request) -> Answer[_T]:
        envelope, _ = await self.source(request, False)  # noqa: FBT003 - a source has no names
        return read_page(envelope, self.rows, self.paging, self._cursor_name())

    def _after_cursor(self, answer: Answer[_T], at: Position) -> tuple[Answer[_T], list[_T], Position]:
        """What follows by cursor: no row shifts, but the cursor may lead in a circle."""
        new, cursor, steps = self._new(answer, at), answer.cursor, at.steps + 1
        stale = 0 if new else at.stale + max(len(answer.items), 10)
        asked = at.cursor if at.cursor is not None else self.request.params.get(self._cursor_name())
        circle = cursor is not None and (cursor == at.mark or str(cursor) == str(asked))
        if circle and answer.items and not new and self.request.operation.operation_id not in OPERATIONS:
            raise ConfigurationError("the server heeds no such cursor: say with paging= what its parameter is called")
        if cursor is None or stale >= KEPT or circle:
            return answer, new, evolve(at, done=True).told(new, answer)
        mark = cursor if steps & (steps - 1) == 0 else at.mark
        after = evolve(at, cursor=cursor, mark=mark, steps=steps, stale=stale)
        return answer, new, after.told(new, answer)

    # -- more rows than one query serves

    def _range(self) -> tuple[str | None, str | None]:
        window, params = self.request.operation.window, self.request.params
        names = (window.start, window.end) if window is not None else (None, None)
        begin, end = (params.get(name) if name else None for name in names)
        return (None if begin is None else str(begin)), (None if end is None else str(end))

    def _is_too_much(self, answer: Answer[_T], at: Position, number: int, wanted: int, served: int) -> bool:
        if self.unsplit or number or self.floor or (at.spans and at.spans[0].whole):
            return False
        return wanted > served and answer.total is not None and answer.total >= served

    async def _split(self, answer: Answer[_T], at: Position, most: int) -> Position:
        """Bind the walk to a part of its span that one query serves."""
        span = at.spans[0] if at.spans else Span(*self._range())

        async def count(part: Span) -> int | None:
            request = self._page_request(evolve(at, spans=(part,)), 0, self.size).with_params(**{self.paging.size: 1})
            envelope, _ = await self.source(request, True)  # noqa: FBT003 - a source has no names
            return read_page(envelope, self.rows, self.paging, "after").total

        spans = await divide(span, answer, most, count, self.now())
        held = (0, answer) if spans[0].whole else None
        return evolve(at, row=0, spans=(*spans, *at.spans[1:]), held=held, overlaps=False)
