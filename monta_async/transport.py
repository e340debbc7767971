"""The way of one call: the one loop that every request of a client goes through, whoever made it."""

from __future__ import annotations

import logging
import math
import time
import uuid
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial

import anyio
import httpx
from attrs import Factory, field, frozen, mutable
from monta_partner_api import Operation
from monta_partner_api.client import EXTENSION

from .budget import RateBudget, Slot
from .connection import Connection
from .deprecation import Deprecations
from .errors import (
    APIStatusError,
    APITimeoutError,
    APITransportError,
    MontaError,
    OutcomeUnknownError,
    RateLimitedError,
    is_error_in_success,
    request_id_of,
    scopes_of,
    status_error,
    transport_error,
)
from .hooks import Hooks, RequestFailed, RequestSent, ResponseReceived, RetryScheduled, TokenCalls, WaitStarted
from .paths import operation_of
from .retry import Failure, RetryPolicy, RetryQuota, repeat_of, retry_after
from .start import START, Start, bare
from .tokens import TokenSource

__all__ = ("PolicyTransport", "keep_from_httpx_log")

logger = logging.getLogger("monta_async")
_hosts: set[str] = set()

ATTEMPTS = "monta_attempts"
"""Under this name an answer carries how many times its call was sent."""
WHO_AM_I = ("get-current-consumer", "get-auth-information")
"""The operations whose answers say what the credentials may do."""


def _new_reference() -> str:
    return str(uuid.uuid4())


@mutable
class _Call:
    """One call on its way, through all of its tries."""

    request: httpx.Request
    repeat: str
    replayable: bool
    """Whether its body can be sent twice: one that is read as it is sent cannot."""
    tries: int = 0
    """How often it was tried, with those that got no token."""
    sent: int = 0
    refused_token: str | None = field(default=None, repr=False)
    ran: bool = False
    """Whether it may have run in one of its tries."""
    in_flight: bool = False
    ends: float = math.inf
    """When it has to be done, by the clock of the event loop."""


@frozen
class PolicyTransport(httpx.AsyncBaseTransport):
    """Token, send, read, retry or raise.

    Every request gets the bearer token. A 401 means that it did not run: the token is renewed and the call is sent once
    more. What else is sent again, `RetryPolicy` decides. Every answer other than 2xx, and an error envelope in a 200,
    is raised; so is an answer that is cut off or not what its headers promise, because it is read here.

    Args:
        inner: what sends.
        tokens: where the token comes from.
        policy: what is retried, and when.
        quota: how many retries the client affords.
        budget: when a call may go.
        background: whether its calls leave a reserve of the rate limit to others.
        hooks: what is told of its calls.
        deprecations: what is warned of already.
        new_reference: makes the `partnerExternalId` of a charge that has none.
    """

    inner: Connection
    tokens: TokenSource
    policy: RetryPolicy
    quota: RetryQuota
    budget: RateBudget
    background: bool = False
    hooks: Hooks = Factory(Hooks)
    deprecations: Deprecations = Factory(Deprecations)
    new_reference: Callable[[], str] = _new_reference

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, as often as it takes and may be.

        Raises:
            ConfigurationError: the request goes elsewhere than to the API: the token does not.
            APIStatusError: the answer is no success, here or in the token call.
            APITransportError: there was no whole answer, and the call did not run or may run twice.
            OutcomeUnknownError: there was no whole answer, the call may have run, and must not run twice.
        """
        self.tokens.refuse_elsewhere(request.url)
        operation = operation_of(request)
        if operation is not None and operation.deprecated:
            self.deprecations.before(operation)
        if operation is not None and operation.operation_id == START:
            return await self._start(request, operation)
        return await self._send(request, operation)

    async def _start(self, request: httpx.Request, operation: Operation) -> httpx.Response:
        """Start a charge; if it is not known whether it began, look for it before saying so."""
        start = Start.of(request, self.new_reference, self.tokens.server_time())
        try:
            return bare(await self._send(start.request, operation))
        except MontaError as error:
            found = await start.look(self.handle_async_request, self.policy.sleep) if error.may_have_executed else None
            if found is None:
                raise
            found.extensions[ATTEMPTS] = error.attempts
            return found

    async def _send(self, request: httpx.Request, operation: Operation | None) -> httpx.Response:
        call = _Call(request, repeat_of(operation, request.method), isinstance(request.stream, httpx.ByteStream))
        if self.tokens.is_fixed:
            call.refused_token = ""  # a 401 is final
        if self.policy.deadline is None:
            return await self._tries(call)
        with anyio.move_on_after(self.policy.deadline) as scope:
            call.ends = scope.deadline
            return await self._tries(call)
        raise self._late(call).of(request, attempts=call.sent, may_have_executed=call.ran)

    async def _tries(self, call: _Call) -> httpx.Response:
        while True:
            call.tries += 1
            answer = await self._try(call)
            if isinstance(answer, httpx.Response):
                self.quota.earn()
                answer.extensions[ATTEMPTS] = call.sent
                self._note_scopes(call, answer)
                return answer
            error, failure = answer
            wait = self._wait(call, error, failure)
            if wait is None:
                raise error.of(call.request, attempts=call.sent, may_have_executed=call.ran)
            if (hook := self.hooks.on_retry) is not None:
                status = getattr(error, "status", None)
                facts = {"seconds": wait, "reason": failure.value, "error": type(error).__name__, "status": status}
                self.hooks.tell(hook, RetryScheduled.of(call.request, call.sent, **facts))
            await self.policy.sleep(wait)

    async def _try(self, call: _Call) -> httpx.Response | tuple[MontaError, Failure]:
        """Send once: the answer, or what went wrong."""
        try:
            token = await self.tokens.bearer(
                self.inner if self.hooks.on_token_refresh is None else TokenCalls(self.inner, self.hooks),
                refused=call.refused_token,
                timeouts=call.request.extensions.get("timeout"),
                to_its_end=self.inner.to_its_end,
            )
        except MontaError as error:
            return error, _failure_of_token_call(error)
        call.request.headers["Authorization"] = f"Bearer {token}"
        try:
            slots = AsyncExitStack()
            slot = await slots.enter_async_context(self._slot(call))
            response = await self.inner.to_its_end(self._exchange(call, slot, slots))
        except RateLimitedError as error:
            return error, Failure.FINAL
        except (httpx.TransportError, httpx.DecodingError) as error:
            call.in_flight = False
            return _lost(call, error)
        self.deprecations.after(call.request.extensions[EXTENSION], response.headers)
        return _judged(call, token, response, self.tokens.scopes)

    def _slot(self, call: _Call) -> AbstractAsyncContextManager[Slot]:
        operation: Operation | None = call.request.extensions[EXTENSION]
        return self.budget.slot(
            background=self.background,
            operation=operation.operation_id if operation else None,
            fair_use=operation is not None and operation.fair_use,
            on_wait=None if self.hooks.on_wait is None else partial(self._waits, self.hooks.on_wait, call),
        )

    def _waits(self, hook: Callable[[WaitStarted], object], call: _Call, seconds: float) -> None:
        facts = {"seconds": seconds, "background": self.background}
        self.hooks.tell(hook, WaitStarted.of(call.request, call.sent + 1, **facts))

    def _note_scopes(self, call: _Call, answer: httpx.Response) -> None:
        operation: Operation | None = call.request.extensions[EXTENSION]
        if operation is not None and operation.operation_id in WHO_AM_I:
            self.tokens.scopes = scopes_of(answer.content)

    async def _exchange(self, call: _Call, slot: Slot, slots: AsyncExitStack) -> httpx.Response:
        """Send and read; it is in flight until it ends, also when its caller is gone."""
        call.sent += 1
        call.in_flight, began = True, time.perf_counter()
        async with slots:
            if (hook := self.hooks.on_request) is not None:
                self.hooks.tell(hook, RequestSent.of(call.request, call.sent))
            try:
                response = await self.inner.exchange(call.request)
            except BaseException as error:
                if Failure.of_error(error) is Failure.NEVER_SENT:
                    slot.unsent()
                self._failed(call, type(error).__name__, began)
                raise
            slot.learn(response.status_code, response.headers)
        call.in_flight = False
        self._answered(call, response, began)
        return response

    def _answered(self, call: _Call, response: httpx.Response, began: float) -> None:
        took = _log(call, response.status_code, began)
        if (hook := self.hooks.on_response) is not None:
            facts = {"status": response.status_code, "seconds": took, "request_id": request_id_of(response.headers)}
            self.hooks.tell(hook, ResponseReceived.of(call.request, call.sent, **facts))

    def _failed(self, call: _Call, error: str, began: float) -> None:
        took = _log(call, error, began)
        if (hook := self.hooks.on_failure) is not None:
            self.hooks.tell(hook, RequestFailed.of(call.request, call.sent, error=error, seconds=took))

    def _wait(self, call: _Call, error: MontaError, failure: Failure) -> float | None:
        """How many seconds to wait before the next try; None if there is none."""
        if not call.replayable:
            return None
        wait = self.policy.wait(failure, call.repeat, call.tries, getattr(error, "retry_after", None))
        if wait is None or anyio.current_time() + wait > call.ends:
            return None
        return wait if failure is Failure.TOKEN or self.quota.spend() else None

    def _late(self, call: _Call) -> MontaError:
        """What to say of a call that is not done by its deadline."""
        told = f"no answer within {self.policy.deadline:g} s"
        call.ran = call.ran or call.in_flight
        if call.in_flight and call.repeat == "never":
            return OutcomeUnknownError(f"{told}, and it may have run")
        return APITimeoutError(told)


def _failure_of_token_call(error: MontaError) -> Failure:
    """A call that got no token was never sent; whether to try again depends on what the token call met."""
    if isinstance(error, APITransportError):
        return Failure.NEVER_SENT
    failure = Failure.of_status(error.status) if isinstance(error, APIStatusError) else Failure.FINAL
    return Failure.NEVER_SENT if failure is Failure.PASSING else failure


def _judged(
    call: _Call, token: str, response: httpx.Response, key_scopes: tuple[str, ...] | None
) -> httpx.Response | tuple[MontaError, Failure]:
    """Whether an answer is one."""
    if response.is_success and not is_error_in_success(response.content):
        return response
    if response.status_code == httpx.codes.NOT_FOUND and call.request.method == "DELETE" and call.ran:
        return _gone(call.request)
    if response.status_code == httpx.codes.UNAUTHORIZED and call.refused_token is None:
        call.refused_token = token
        return status_error(response), Failure.TOKEN
    failure = Failure.of_status(response.status_code)
    call.ran = call.ran or failure is Failure.PASSING
    return status_error(response, retry_after=retry_after(response.headers), key_scopes=key_scopes), failure


def _lost(call: _Call, error: Exception) -> tuple[MontaError, Failure]:
    failure = Failure.of_error(error)
    call.ran = call.ran or failure is Failure.LOST
    told = transport_error(error)
    if failure is Failure.LOST and call.repeat == "never":
        return OutcomeUnknownError(f"the answer is lost, and it may have run: {told}"), failure
    return told, failure


def _log(call: _Call, outcome: object, began: float) -> float:
    """One line a try: no values, headers or bodies, only what the document knows of the call; seconds it took."""
    operation: Operation | None = call.request.extensions[EXTENSION]
    path = operation.path if operation else "(a path that the document does not know)"
    took = time.perf_counter() - began
    logger.debug("%s %s: %s in %.0f ms (try %d)", call.request.method, path, outcome, took * 1000, call.sent)
    return took


def keep_from_httpx_log(host: str) -> None:
    """Have httpx's own line of each request, which shows the whole URL, left out for the API's host."""
    if not _hosts:
        logging.getLogger("httpx").addFilter(_is_not_ours)
    _hosts.add(host)


def _is_not_ours(record: logging.LogRecord) -> bool:
    arguments = record.args if isinstance(record.args, tuple) else ()
    return not any(isinstance(one, httpx.URL) and one.host in _hosts for one in arguments)


def _gone(request: httpx.Request) -> httpx.Response:
    """A deletion that is repeated and finds nothing has succeeded."""
    return httpx.Response(204, request=request)
