"""Hooks: what a client tells of its calls while they are under way, for metrics, traces and logs of your own."""

from __future__ import annotations

import inspect
import logging
import time
from collections.abc import Callable
from typing import Any, Self, TypeVar

import httpx
from attrs import Attribute, field, frozen
from monta_partner_api import Operation
from monta_partner_api.client import EXTENSION

from .errors import ConfigurationError

__all__ = (
    "CallEvent",
    "Hooks",
    "RequestFailed",
    "RequestSent",
    "ResponseReceived",
    "RetryScheduled",
    "TokenRefreshed",
    "WaitStarted",
)

_log = logging.getLogger(__name__)


@frozen(kw_only=True)
class CallEvent:
    """Something that befalls a call. No event holds a value that was sent or received: all of it may be logged."""

    operation_id: str | None
    """The operation, as the document calls it; None for a path that it does not know."""
    method: str
    """The HTTP method."""
    path: str | None
    """The path as in the document, without values; None for one that it does not know."""
    attempt: int
    """How many times the call was sent, with this time."""

    @classmethod
    def of(cls, request: httpx.Request, attempt: int, **facts: Any) -> Self:
        """What befalls the call that a request belongs to."""
        operation: Operation | None = request.extensions.get(EXTENSION)
        return cls(
            operation_id=operation.operation_id if operation else None,
            method=request.method,
            path=operation.path if operation else None,
            attempt=attempt,
            **facts,
        )


@frozen(kw_only=True)
class RequestSent(CallEvent):
    """A request leaves; exactly one `ResponseReceived` or `RequestFailed` follows."""


@frozen(kw_only=True)
class ResponseReceived(CallEvent):
    """An answer is here, whole, whatever it says."""

    status: int
    """The HTTP status."""
    seconds: float
    """How long it took since the request left."""
    request_id: str | None
    """The id that the server gave the request, if it gave one."""


@frozen(kw_only=True)
class RequestFailed(CallEvent):
    """No whole answer came, or nobody waited for it."""

    error: str
    """The name of the exception, such as `ConnectTimeout`."""
    seconds: float
    """How long it took since the request left."""


@frozen(kw_only=True)
class RetryScheduled(CallEvent):
    """A call is to be sent again."""

    seconds: float
    """How long it waits before that."""
    reason: str
    """What is known of the last try: `never sent`, `lost`, `token`, `refused` or `passing`."""
    error: str
    """The name of the exception that the call would have raised, such as `ServerError`."""
    status: int | None
    """The HTTP status, if an answer came."""


@frozen(kw_only=True)
class WaitStarted(CallEvent):
    """A call waits for the rate limit."""

    seconds: float
    """How long, as far as is known."""
    background: bool
    """Whether it leaves a reserve of the rate limit to others."""


@frozen(kw_only=True)
class TokenRefreshed(CallEvent):
    """A token call has ended, well or badly; `operation_id` says whether it was by secret or by refresh token."""

    status: int | None
    """The HTTP status; None if no answer came."""
    seconds: float
    """How long it took."""
    error: str | None
    """The name of the exception, if no answer came."""


_Event = TypeVar("_Event", bound=CallEvent)


def _plain_function(_: object, attribute: Attribute[Any], hook: object) -> None:
    if hook is None:
        return
    if not callable(hook):
        raise ConfigurationError(f"{attribute.name} must be a function of one argument")
    if inspect.iscoroutinefunction(hook) or inspect.iscoroutinefunction(getattr(hook, "__call__", None)):  # noqa: B004 - an object may be asynchronous
        raise ConfigurationError(f"{attribute.name} must be a plain function: a call does not wait for it")


@frozen(eq=False, kw_only=True)
class Hooks:
    """Functions of yours that a client calls with what befalls its calls; each gets one event.

    They are plain functions, and quick: they run in the middle of a call, which holds a place in flight meanwhile, and
    in places where nothing can be awaited. What takes longer goes from there to a queue or a task. A hook that raises
    breaks no call: it is logged, once for each kind of event. What is not hooked costs nothing.

    Raises:
        ConfigurationError: one is no function, or an async one.
    """

    on_request: Callable[[RequestSent], object] | None = field(default=None, validator=_plain_function)
    """A request leaves; retries do so too."""
    on_response: Callable[[ResponseReceived], object] | None = field(default=None, validator=_plain_function)
    """An answer is here."""
    on_failure: Callable[[RequestFailed], object] | None = field(default=None, validator=_plain_function)
    """No whole answer came."""
    on_retry: Callable[[RetryScheduled], object] | None = field(default=None, validator=_plain_function)
    """A call is to be sent again."""
    on_wait: Callable[[WaitStarted], object] | None = field(default=None, validator=_plain_function)
    """A call waits for the rate limit; once a wait."""
    on_token_refresh: Callable[[TokenRefreshed], object] | None = field(default=None, validator=_plain_function)
    """A token call has ended. The other hooks do not hear of it. A token that you give has none."""
    _complained: set[type[CallEvent]] = field(init=False, factory=set, repr=False)

    def tell(self, hook: Callable[[_Event], object], event: _Event) -> None:
        """Call one of them; whatever it raises stays here."""
        try:
            hook(event)
        except Exception:  # noqa: BLE001 - whatever code of others raises
            if type(event) not in self._complained:
                self._complained.add(type(event))
                _log.exception("a hook failed on %s; it goes on being called", type(event).__name__)


@frozen
class TokenCalls(httpx.AsyncBaseTransport):
    """Sends token calls, and tells a hook how each ends."""

    inner: httpx.AsyncBaseTransport
    hooks: Hooks

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one."""
        began = time.perf_counter()
        try:
            response = await self.inner.handle_async_request(request)
        except BaseException as error:
            self._tell(request, None, began, type(error).__name__)
            raise
        self._tell(request, response.status_code, began, None)
        return response

    def _tell(self, request: httpx.Request, status: int | None, began: float, error: str | None) -> None:
        hook = self.hooks.on_token_refresh
        if hook is not None:
            seconds = time.perf_counter() - began
            self.hooks.tell(hook, TokenRefreshed.of(request, 1, status=status, seconds=seconds, error=error))
