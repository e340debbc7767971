"""One function over many arguments: some calls at a time, in order or as they are done."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable, Sized
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar, cast

import anyio
import anyio.abc
from attrs import define, field, frozen

__all__ = ("LIMIT", "FanOut", "FanOutReport", "FanOutResults", "Outcome")

LIMIT = 10
"""How many calls are in flight unless told otherwise; the rate budget of a client has the last word."""
AHEAD = 4
"""So many times the limit may be begun and not yet handed over."""
KEPT = 1000
"""How many failures a report keeps."""

_A = TypeVar("_A")
_R = TypeVar("_R")
_T = TypeVar("_T")


@frozen
class Outcome(Generic[_A, _R]):
    """What became of one argument."""

    position: int
    """Which argument it was, from 0."""
    argument: _A = field(repr=False)  # it may be a body, and hold secrets
    error: Exception | None
    """What its call raised; None if it returned."""
    _result: _R | None = field(repr=False)

    @property
    def result(self) -> _R:
        """What its call returned; what it raised is raised."""
        if self.error is not None:
            raise self.error
        return cast("_R", self._result)


@define
class FanOutReport:
    """How far it has come, counted in what was handed over."""

    total: int | None = None
    """How many arguments there are; None where they cannot be counted beforehand."""
    done: int = 0
    """How many calls have returned."""
    failed: int = 0
    """How many calls have raised."""
    failures: list[Outcome[Any, Any]] = field(factory=list)
    """The first 1000 that have raised."""

    def count(self, outcome: Outcome[Any, Any]) -> None:
        """Take in one outcome."""
        if outcome.error is None:
            self.done += 1
            return
        self.failed += 1
        if len(self.failures) < KEPT:
            self.failures.append(outcome)


class FanOut(Generic[_T]):
    """One function called for each of many arguments, some calls at a time: what `monta.fan_out` gives.

    Entered with `async with`, it streams; awaited, it is the list of all results. Either once. Arguments are taken as
    they are needed, one each time a call may begin; at most `limit` calls are in flight and four times as many begun
    and not yet handed over, so that memory stays the same over any number of arguments. Leaving the block, however that
    comes about, ends what is in flight and waits for it; what the block or a call raises comes out as it is, in no
    exception group.

    With `errors="raise"` nothing new begins once a call has raised. Its exception comes where its result would have
    come: in order, everything before it is handed over first. With `"skip"` it is counted in `report`, with `"return"`
    handed over in an `Outcome`. When the arguments themselves raise, that comes at the end, after all that had begun.
    """

    report: FanOutReport
    """How far it has come."""
    results: list[_T]
    """Awaited: what has come, also when it ends with an exception."""

    def __init__(
        self,
        function: Callable[[Any], Awaitable[Any]],
        arguments: Iterable[Any] | AsyncIterable[Any],
        *,
        limit: int = LIMIT,
        ordered: bool = True,
        errors: Literal["raise", "return", "skip"] = "raise",
        on_progress: Callable[[FanOutReport], object] | None = None,
    ) -> None:
        if not callable(function):
            raise TypeError("function must be an async function of one argument, such as monta.charges.get")
        if not isinstance(arguments, Iterable | AsyncIterable):
            raise TypeError("arguments must be an iterable or an async iterable")
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if errors not in ("raise", "return", "skip"):
            raise ValueError("errors must be raise, return or skip")
        self.report = FanOutReport(len(arguments) if isinstance(arguments, Sized) else None)
        self.results = []
        self._stream = FanOutResults[_T](function, arguments, limit, ordered, errors, on_progress, self.report)

    def __await__(self) -> Generator[Any, Any, list[_T]]:
        """Run to the end: the list of results."""
        return self._collect().__await__()

    async def _collect(self) -> list[_T]:
        async with self as stream:
            async for each in stream:
                self.results.append(each)
        return self.results

    async def __aenter__(self) -> FanOutResults[_T]:
        await self._stream._open()  # noqa: SLF001 - two halves of one thing
        return self._stream

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._stream._close(exception_type, exception, traceback)  # noqa: SLF001 - two halves of one thing


class FanOutResults(AsyncIterator[_T]):
    """The results within the block of a `FanOut`, for `async for`."""

    report: FanOutReport
    """How far it has come."""

    def __init__(  # noqa: PLR0917 - made by FanOut only
        self,
        function: Callable[[Any], Awaitable[Any]],
        arguments: Iterable[Any] | AsyncIterable[Any],
        limit: int,
        ordered: bool,  # noqa: FBT001 - as above
        errors: str,
        on_progress: Callable[[FanOutReport], object] | None,
        report: FanOutReport,
    ) -> None:
        self.report = report
        self._function, self._arguments = function, arguments
        self._limit, self._ordered, self._errors, self._on_progress = limit, ordered, errors, on_progress
        self._tasks: anyio.abc.TaskGroup | None = None
        self._finished: dict[int, Outcome[Any, Any]] = {}  # not yet handed over, as they were done
        self._begun = self._given = self._flying = 0
        self._ending = self._taken_all = self._stopped = self._closed = False
        self._failure: Exception | None = None  # of the arguments

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> _T:
        if self._tasks is None or self._closed:
            raise RuntimeError("the results are there within the `async with` block only")
        while True:
            if (outcome := self._next()) is not None:
                self.report.count(outcome)
                if self._on_progress is not None:
                    self._on_progress(self.report)
                if outcome.error is None or self._errors == "return":
                    return cast("_T", outcome if self._errors == "return" else outcome.result)
                if self._errors == "raise":
                    self._stop()
                    outcome.error.add_note(f"argument {outcome.position} of a fan-out, counted from 0")
                    raise outcome.error
            elif self._stopped or (self._taken_all and self._given == self._begun):
                failure, self._failure = self._failure, None
                if failure is not None:
                    raise failure
                raise StopAsyncIteration
            else:
                await self._change.wait()

    def _next(self) -> Outcome[Any, Any] | None:
        """What is to be handed over now, if it is there."""
        position = self._given if self._ordered else next(iter(self._finished), -1)
        outcome = None if self._stopped else self._finished.pop(position, None)
        if outcome is not None:
            self._given += 1
            self._room.set()
        return outcome

    async def _open(self) -> None:
        if self._tasks is not None:
            raise RuntimeError("a fan-out runs once; make another")
        self._change, self._room = anyio.Event(), anyio.Event()
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._begin_calls)

    async def _close(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._tasks is not None
        self._closed = True
        self._tasks.cancel_scope.cancel()
        if isinstance(exception, anyio.get_cancelled_exc_class()):
            await self._tasks.__aexit__(exception_type, exception, traceback)
        else:  # it is not the group's, which would wrap it
            await self._tasks.__aexit__(None, None, None)
        if exception is None and self._failure is not None:
            raise self._failure

    def _stop(self) -> None:
        self._stopped = self._ending = True
        self._room.set()

    def _tell(self) -> None:
        """Wake whoever waits for results."""
        self._change.set()
        self._change = anyio.Event()

    async def _begin_calls(self) -> None:
        """Begin a call whenever there is room and another argument."""
        given = self._arguments
        arguments: Any = aiter(given) if isinstance(given, AsyncIterable) else iter(given)
        assert self._tasks is not None
        try:
            while await self._has_room():
                if isinstance(given, AsyncIterable):
                    argument = await anext(arguments)
                else:
                    argument = next(arguments)
                self._tasks.start_soon(self._call, self._begun, argument)
                self._begun += 1
                self._flying += 1
        except (StopIteration, StopAsyncIteration):
            pass
        except Exception as error:  # noqa: BLE001 - raised to whoever takes the results
            self._failure = error
        finally:
            try:
                if isinstance(given, AsyncIterable) and hasattr(arguments, "aclose"):
                    await arguments.aclose()  # nobody else will: an async generator that is left needs it
            except Exception as error:  # noqa: BLE001 - as above
                self._failure = self._failure or error
            self._taken_all = True
            self._tell()

    async def _has_room(self) -> bool:
        """Wait until another call may begin; False if none shall."""
        while not self._ending:
            if self._flying < self._limit and self._begun - self._given < AHEAD * self._limit:
                return True
            self._room = anyio.Event()
            await self._room.wait()
        return False

    async def _call(self, position: int, argument: Any) -> None:
        result, error = None, None
        try:
            result = await self._function(argument)
        except Exception as raised:  # noqa: BLE001 - handed over as what became of the argument
            error = raised
        except BaseException:
            if anyio.current_effective_deadline() > -math.inf:  # else the whole fan-out is cancelled, and nobody waits
                self._done(position, argument, None, RuntimeError("the call was cancelled from inside"))
            raise
        self._done(position, argument, result, error)

    def _done(self, position: int, argument: Any, result: Any, error: Exception | None) -> None:
        self._finished[position] = Outcome(position, argument, error, result)
        self._flying -= 1
        self._ending = self._ending or (error is not None and self._errors == "raise")
        self._room.set()
        self._tell()
