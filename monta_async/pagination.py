"""Lists that come in pages: one object that is awaited for a page and iterated for everything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Mapping, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar

from attrs import evolve, field, frozen
from monta_partner_api import Request

from .answers import read_page
from .errors import ConfigurationError, MontaError
from .positions import Position
from .streaming import Stream
from .walking import Source, Walker

__all__ = ("Page", "Pages")

_T = TypeVar("_T")


@frozen(eq=False)
class Pages(Generic[_T]):
    """A list, asked for but not yet fetched.

    Awaited, it is one page, the one that was asked for. Iterated with `async for`, it is every item from that page to
    the last, fetched page by page as they are used up. `pages()` gives the pages themselves. Nothing runs in the
    background (that is what `stream()` is for), and each iteration begins anew. Pages are as large as the operation
    allows unless `per_page` was given.

    Rows that come and go while a list is read shift its pages. An item that has an id is delivered once, and one that
    stands all the time is not missed: each page overlaps the one before, which takes about one call more in seven (but
    none more where `to_date` is in the past, nor `without_overlap()`). A list of more rows than one query serves
    (20,000 charges) is read in parts by date, of what stood when that began.

    A failure keeps what was delivered, and the exception has a `resume_point`, plain JSON: `list(...).resume(point)`
    goes on from there, also in another process.
    """

    _fetch: Callable[[Request], Awaitable[Any]] = field(repr=False)
    _request: Request
    _items: Callable[[Any], Sequence[_T]] = field(repr=False)
    _now: Callable[[], datetime] = field(repr=False)
    _is_plain: bool = False
    _unsplit: bool = False
    _most: int | None = None
    _start: Position | None = field(default=None, repr=False)

    def __await__(self) -> Generator[Any, Any, Page[_T]]:
        """Fetch the page that was asked for."""
        return self._one().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        """Every item from the page that was asked for to the last."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[_T]]:
        """Page by page, from the one that was asked for to the last."""
        page = await self._turn(self._begin())
        while True:
            yield page
            following = await page.next()
            if following is None:
                return
            page = following

    async def collect(self, *, limit: int | None = None) -> list[_T]:
        """All items.

        Args:
            limit: the first so many instead.

        Raises:
            MontaError: a page could not be had.
        """
        return [item async for item in (self if limit is None else self.limit(limit))]

    async def first(self) -> _T | None:
        """The first item; None if there is none.

        Raises:
            MontaError: as for every call.
        """
        async for item in self.limit(1):
            return item
        return None

    async def total(self) -> int:
        """How many items there are, by the API's own count: one call for one row, wherever this list begins.

        Raises:
            ConfigurationError: the operation does not count its rows: it is read by cursor.
            MontaError: as for every call; or the answer has no count.
        """
        request, paging = self._request, self._request.operation.paging
        assert paging is not None
        if paging.kind == "cursor" or request.params.get("paginationType") == "cursor":
            raise ConfigurationError("this list is read by cursor, and the API does not count its rows")
        if paging.kind != "none":
            request = request.with_params(**{paging.size: 1, "page": 0})
        answer = read_page(await self._fetch(request), self._items, paging, paging.cursor)
        if answer.is_all or paging.kind == "none":
            return len(answer.items)
        if answer.by_cursor:
            raise ConfigurationError("this list is read by cursor, and the API does not count its rows")
        if answer.total is None:
            raise MontaError("the API did not say how many rows there are")
        return answer.total

    def limit(self, count: int) -> Pages[_T]:
        """The same list, which ends after so many items; no larger pages than that takes are asked for.

        Raises:
            ValueError: the number is negative.
        """
        if count < 0:
            raise ValueError("a limit cannot be negative")
        return evolve(self, most=count if self._most is None else min(count, self._most))

    def without_overlap(self) -> Pages[_T]:
        """The same list, in pages that follow one another, for lists that stand still: as few calls as there can be.

        When the API's count of the rows changes, pages overlap from there on. Rows that go while as many come in behind
        them, between two calls, may hide a row: no answer shows that.
        """
        return evolve(self, is_plain=True)

    def resume(self, point: Mapping[str, Any]) -> Pages[_T]:
        """The same list from where an iteration ended: at a failure, or after a page.

        Args:
            point: the `resume_point` of the exception or of the page.

        Raises:
            ConfigurationError: it is no such point, or one of another list.
        """
        try:
            told = {"operation": point["operation"], "path": point["path"], "params": {**point["params"]}}
            start = Position.from_json(point["position"])
        except (KeyError, TypeError) as error:
            raise ConfigurationError(f"this is no resume point: {error!r}") from None
        if told != self._name():
            raise ConfigurationError(f"the resume point is of another list: {told['operation']} {told['params']}")
        return evolve(self, start=start)

    def stream(self, *, concurrency: int = 4) -> Stream[_T]:
        """Every item, while later pages are loaded already: `async with charges.stream() as each: async for ...`.

        In order, with at most so many pages held or on their way, each call within the rate budget. Leaving the block
        ends what is on its way. A list that can be bound by `to_date` and is not is bound to the second in which the
        stream begins, so that new rows cannot shift its pages; the pages of other lists overlap. A list read by
        cursor has one page loaded ahead.

        Args:
            concurrency: how many pages, at least 1.

        Raises:
            ValueError: it is less.
        """
        if concurrency < 1:
            raise ValueError("concurrency must be at least 1")
        position = self._walker().start(bound=True) if self._start is None else self._start
        return Stream(
            self._fetch, self._walker, point=self._point, position=position, most=self._most, concurrency=concurrency
        )

    # -- inside

    async def _one(self) -> Page[_T]:
        one = evolve(self, unsplit=True, is_plain=True)
        return await one._turn(one._begin())  # noqa: SLF001 - another self

    def _begin(self) -> Position:
        return self._walker().start(plain=self._is_plain) if self._start is None else self._start

    async def _turn(self, at: Position) -> Page[_T]:
        most = None if self._most is None else self._most - at.delivered
        if most == 0:
            return Page([], None, has_next=False, pages=self, position=at)
        try:
            items, meta, after = await self._walker().turn(at, most)
        except MontaError as error:
            error.resume_point = self._point(at)
            raise
        more = not after.done and (most is None or len(items) < most)
        return Page(items, meta, more, pages=self, position=after)

    def _walker(self, source: Source | None = None) -> Walker[_T]:
        return Walker(source or self._plain, self._asked(), self._items, self._now, self._unsplit)

    async def _plain(self, request: Request, _: bool) -> tuple[Any, bool]:  # noqa: FBT001 - as a source
        return await self._fetch(request), False

    def _asked(self) -> Request:
        """What is asked for, with the largest pages that make sense."""
        request, paging = self._request, self._request.operation.paging
        if paging is None or paging.largest is None:
            return request
        largest, params = paging.largest, request.params
        if paging.kind == "offset-or-cursor" and not {"page", "paginationType"} & {*params}:
            request = request.with_params(paginationType="cursor")  # without end, and with larger pages
        if paging.kind == "offset-or-cursor" and request.params.get("paginationType") == "cursor":
            largest = paging.largest_cursor or largest
        size = int(params.get(paging.size, largest))
        if self._most:
            size = min(size, self._most)
        return request.with_params(**{paging.size: size})

    def _name(self) -> dict[str, Any]:
        request = self._asked()
        return {"operation": request.operation.operation_id, "path": request.path, "params": {**request.params}}

    def _point(self, at: Position) -> dict[str, Any]:
        return {**self._name(), "position": at.to_json()}


@frozen
class Page(Generic[_T]):
    """One page of a list."""

    items: list[_T]
    """The rows; without those that an earlier page of the same iteration had."""
    meta: Any
    """What the API says of the page (such as a `PageMeta` with `total_item_count`); None for a list without pages."""
    has_next: bool
    """Whether another page follows."""
    _pages: Pages[_T] | None = field(default=None, repr=False, eq=False, alias="pages")
    _position: Position | None = field(default=None, repr=False, eq=False, alias="position")

    async def next(self) -> Page[_T] | None:
        """Fetch the page after this one; None after the last.

        Raises:
            MontaError: as for every call.
        """
        if not self.has_next or self._pages is None or self._position is None:
            return None
        return await self._pages._turn(self._position)  # noqa: SLF001 - a page is a part of its list

    @property
    def resume_point(self) -> dict[str, Any]:
        """Where the list goes on after this page, as plain JSON for `Pages.resume`."""
        if self._pages is None or self._position is None:
            raise ConfigurationError("a page that was made by hand leads nowhere")
        return self._pages._point(self._position)  # noqa: SLF001 - a page is a part of its list
