"""Lists that come in pages: one object that is awaited for a page and iterated for everything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Sequence
from typing import Any, Generic, TypeVar

from attrs import frozen
from monta_partner_api import Paging, Request

__all__ = ("Page", "Pages")

_T = TypeVar("_T")


@frozen
class Page(Generic[_T]):
    """One page of a list."""

    items: list[_T]
    """The rows."""
    meta: Any
    """What the API says of the page (such as a `PageMeta` with `total_item_count`); None for a list without pages."""
    has_next: bool
    """Whether another page follows."""


class Pages(Generic[_T]):
    """A list, asked for but not yet fetched.

    Awaited, it is one page, the one that was asked for. Iterated with `async for`, it is every item from that page to
    the last, fetched page by page as they are used up. `pages()` gives the pages themselves. Nothing runs in the
    background, and each iteration begins anew.
    """

    def __init__(
        self,
        fetch: Callable[[Request], Awaitable[Any]],
        request: Request,
        items: Callable[[Any], Sequence[_T]],
    ) -> None:
        self._fetch = fetch
        self._request = request
        self._items = items

    def __await__(self) -> Generator[Any, Any, Page[_T]]:
        """Fetch the page that was asked for."""
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        """Every item from the page that was asked for to the last."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[_T]]:
        """Page by page, from the one that was asked for to the last."""
        request: Request | None = self._request
        while request is not None:
            page, request = await self._page(request)
            yield page

    async def _first(self) -> Page[_T]:
        page, _ = await self._page(self._request)
        return page

    async def _page(self, request: Request) -> tuple[Page[_T], Request | None]:
        envelope = await self._fetch(request)
        items = list(self._items(envelope) or ()) if envelope is not None else []
        paging = request.operation.paging
        following = _following(paging, request, envelope) if paging and items else None
        return Page(items, getattr(envelope, "meta", None), following is not None), following


def _following(paging: Paging, request: Request, envelope: Any) -> Request | None:
    """The request for the next page, by what the API says of this one; None after the last."""
    meta: Any = getattr(envelope, "meta", None)
    if paging.kind == "page":
        number, total = envelope.page_number, envelope.total_pages
    elif meta is not None and hasattr(meta, "after"):
        return request.with_params(**{paging.cursor: meta.after}) if meta.after else None
    else:
        number, total = getattr(meta, "current_page", None), getattr(meta, "total_page_count", None)
    if number is None or total is None or number + 1 >= total:
        return None
    return request.with_params(page=number + 1)
