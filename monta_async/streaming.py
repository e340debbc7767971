"""A list whose later pages load while earlier ones are used."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Generic, Self, TypeAlias, TypeVar

import anyio
from anyio.abc import TaskGroup
from attrs import Factory, define
from monta_partner_api import Request

from .errors import MontaError
from .positions import Position
from .walking import Source, Walker

__all__ = ("Stream",)

_T = TypeVar("_T")
_Key: TypeAlias = tuple[tuple[str, object], ...]


@define(eq=False)
class _Load:
    """One page on its way."""

    done: anyio.Event = Factory(anyio.Event)
    scope: anyio.CancelScope = Factory(anyio.CancelScope)
    envelope: Any = None
    error: Exception | None = None


class Stream(Generic[_T]):
    """The items of a list, in order, for one `async with` and one `async for` in it.

    Pages are fetched in tasks that live inside the block: leaving it, however that happens, ends them. A page that
    cannot be had is an error only when it is its turn, so everything before it is delivered.
    """

    def __init__(
        self,
        fetch: Callable[[Request], Awaitable[Any]],
        walker: Callable[[Source], Walker[_T]],
        *,
        point: Callable[[Position], dict[str, Any]],
        position: Position,
        most: int | None,
        concurrency: int,
    ) -> None:
        self._fetch = fetch
        self._walker = walker(self._take)
        self._point = point
        self._position = position
        self._most = most
        self._concurrency = concurrency
        self._items: deque[_T] = deque()
        self._loads: dict[_Key, _Load] = {}
        self._group: TaskGroup | None = None

    async def __aenter__(self) -> Self:
        if self._group is not None:
            raise RuntimeError("a stream is entered once: ask for another")
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._group is not None
        self._group.cancel_scope.cancel()
        self._loads.clear()
        # The tasks never raise, so the group has nothing to say of what happened in the block, and must not wrap it.
        await self._group.__aexit__(None, None, None)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> _T:
        while not self._items:
            if self._group is None or self._group.cancel_scope.cancel_called:
                raise RuntimeError("a stream is read inside its `async with`")
            left = None if self._most is None else self._most - self._position.delivered
            if self._position.done or left == 0:
                raise StopAsyncIteration
            await self._turn(left)
        return self._items.popleft()

    async def _turn(self, most: int | None) -> None:
        try:
            items, _, self._position = await self._walker.turn(self._position, most)
        except MontaError as error:
            error.resume_point = self._point(self._position)
            raise
        self._items.extend(items)
        self._read_ahead(None if most is None else most - len(items))

    def _read_ahead(self, most: int | None) -> None:
        """Set the next pages on their way; what is no longer wanted is dropped."""
        assert self._group is not None
        pages = self._concurrency if most is None else min(self._concurrency, -(-most // max(1, self._position.size)))
        wanted = {_key(request): request for request in self._walker.upcoming(self._position, pages)}
        for key in self._loads.keys() - wanted.keys():
            self._loads.pop(key).scope.cancel()
        for key in wanted.keys() - self._loads.keys():
            self._loads[key] = load = _Load()
            self._group.start_soon(self._load, wanted[key], load)

    async def _load(self, request: Request, load: _Load) -> None:
        with load.scope:
            try:
                load.envelope = await self._fetch(request)
            except Exception as error:  # noqa: BLE001 - raised when it is its turn
                load.error = error
            load.done.set()

    async def _take(self, request: Request, fresh: bool) -> tuple[Any, bool]:  # noqa: FBT001 - as a source
        load = None if fresh else self._loads.pop(_key(request), None)
        if load is None:
            return await self._fetch(request), False
        await load.done.wait()
        if load.error is not None:
            raise load.error
        return load.envelope, True


def _key(request: Request) -> _Key:
    return tuple(sorted(request.params.items()))
