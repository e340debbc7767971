"""How a call leaves: the request that an operation makes of its arguments, and who may send it.

The generated code knows nothing of the layer above it. Resources are written against `Sender`; whoever has one can use
all of them. Without a layer, `call` sends with any `httpx.AsyncClient`.
"""

from __future__ import annotations

import gc
import json
from collections.abc import AsyncIterator, Callable, Generator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

import httpx
from attrs import evolve, field, frozen

from .encoding import dump, to_parts
from .errors import UndecodableError
from .operations import Operation
from .types import UNSET

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

EXTENSION = "monta_operation"
"""The key under which an httpx request carries its `Operation`."""
LARGE = 65_536
"""An answer of more bytes is read with the collector of reference cycles paused.

It has no cycles, and to look for some, again and again, among tens of thousands of new objects takes a quarter of the
time.
"""


@frozen
class Request:
    """One call of an operation, ready to be sent: a plain value."""

    operation: Operation
    path: str
    params: Mapping[str, str | int | float] = field(factory=dict, repr=False)  # it may hold secrets
    body: Any = field(default=UNSET, repr=False)  # so may this
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    multipart: bool = False
    """Whether the body is sent as a form with files instead of JSON."""

    def with_params(self, **params: str | int | float) -> Request:
        """The same call with other query parameters (names on the wire)."""
        return evolve(self, params={**self.params, **params})

    def to_httpx(self, client: httpx.AsyncClient) -> httpx.Request:
        """The httpx request; it carries the operation in its extensions."""
        headers = dict(self.headers)
        content, files = None, None
        if self.multipart and self.body is not UNSET:
            files = to_parts(self.body)
        elif self.body is not UNSET:
            content = dump(self.body)
            headers["Content-Type"] = "application/json"
        return client.build_request(
            self.operation.http_method,
            self.path,
            params=dict(self.params) or None,
            content=content,
            files=files,
            headers=headers or None,
            extensions={EXTENSION: self.operation},
        )


class Page(Protocol[_T_co]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[_T_co]:
        """The rows."""
        ...

    @property
    def meta(self) -> Any:
        """What the API says of the page: its model, or None for a list without pages."""
        ...

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        ...

    @property
    def resume_point(self) -> dict[str, Any]:
        """Where the list goes on after this page, as plain JSON for `Pages.resume`."""
        ...

    async def next(self) -> Page[_T_co] | None:
        """Fetch the page after this one; None after the last."""
        ...


class Pages(Protocol[_T]):
    """A list, asked for but not yet fetched: awaited, it is one page; iterated, it is every item of every page."""

    def __await__(self) -> Generator[Any, Any, Page[_T]]:
        """Fetch the page that was asked for."""
        ...

    def __aiter__(self) -> AsyncIterator[_T]:
        """Every item from the page that was asked for to the last."""
        ...

    def pages(self) -> AsyncIterator[Page[_T]]:
        """Page by page."""
        ...

    async def collect(self, *, limit: int | None = None) -> list[_T]:
        """All items, or the first so many."""
        ...

    async def first(self) -> _T | None:
        """The first item; None if there is none."""
        ...

    async def total(self) -> int:
        """How many items there are, by the API's own count."""
        ...

    def limit(self, count: int) -> Pages[_T]:
        """The same list, which ends after so many items."""
        ...

    def without_overlap(self) -> Pages[_T]:
        """The same list, in as few pages as there can be, for lists that stand still."""
        ...

    def resume(self, point: Mapping[str, Any]) -> Pages[_T]:
        """The same list from where an earlier iteration ended."""
        ...

    def stream(self, *, concurrency: int = 4) -> AbstractAsyncContextManager[AsyncIterator[_T]]:
        """Every item, while later pages are loaded already."""
        ...


class Sender(Protocol):
    """Whoever sends requests for the resources."""

    async def send(self, request: Request, decode: Callable[[Any], _T]) -> _T:
        """Send a request and read its answer."""
        ...

    def pages(
        self, request: Request, decode: Callable[[Any], Any], items: Callable[[Any], Sequence[_T]]
    ) -> Pages[_T]:
        """A list that is read page by page."""
        ...


def read(
    response: httpx.Response, decode: Callable[[Any], _T], loads: Callable[[bytes], Any] = json.loads
) -> _T:
    """The value that a successful answer holds; `loads` parses the JSON.

    Raises:
        UndecodableError: text, a number or the like stands where an object or a list must be.
        ValueError: the body is no JSON.
    """
    content = response.content
    pause = len(content) > LARGE and gc.isenabled()
    if pause:
        gc.disable()
    data = None
    try:
        data = loads(content) if content else None
        return decode(data)
    except UndecodableError as error:
        error.locate(data)
        raise
    finally:
        if pause:
            gc.enable()


async def call(client: httpx.AsyncClient, request: Request, decode: Callable[[Any], _T]) -> _T:
    """Send a request with a bare httpx client (which has the base URL and the authorization) and read its answer.

    Raises:
        httpx.HTTPStatusError: the answer is no 2xx.
        UndecodableError: text, a number or the like stands where an object or a list must be.
        ValueError: the body of the answer is no JSON.
    """
    response = await client.send(request.to_httpx(client))
    response.raise_for_status()
    return read(response, decode)
