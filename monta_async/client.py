"""The client: credentials in, every operation of the API as a method of a resource."""

from __future__ import annotations

import os
import platform
import ssl
import time
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from copy import copy
from datetime import datetime
from functools import cache
from importlib.metadata import version
from types import TracebackType
from typing import Any, Generic, Literal, ParamSpec, Self, TypeVar, cast, overload

import httpx
from attrs import evolve, field, frozen
from monta_partner_api import InvalidArgumentError, Operation, Paging, Request, UndecodableError
from monta_partner_api.client import read

from .budget import RateBudget
from .connection import Connection, safe_address, settings_of
from .decoding import read_answer
from .deprecation import Deprecations
from .errors import ConfigurationError, DecodeError
from .fanout import LIMIT, FanOut, FanOutReport, Outcome
from .hooks import Hooks
from .jobs import Jobs
from .pagination import Pages
from .paths import known_operation
from .retry import RetryPolicy, RetryQuota, limited
from .sharing import ReadCache, SharingTransport, Writes
from .token_store import TokenStore
from .tokens import GiveToken, TokenSource
from .transport import ATTEMPTS, PolicyTransport, keep_from_httpx_log
from .windows import parts

__all__ = ("ENVIRONMENTS", "TIMEOUT", "Monta", "RawResponse")

ENVIRONMENTS = {
    "production": "https://partner-api.monta.com",
    "sandbox": "https://partner-api.sandbox.monta.com",
}
TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""How long a try may take unless given, in seconds: to connect, and then for each read and write."""
API_VERSION = "v1"
"""What the API calls 2024-01-18 now."""

_T = TypeVar("_T")
_A = TypeVar("_A")
_P = ParamSpec("_P")


@frozen
class RawResponse(Generic[_T]):
    """An answer as it came, beside what was read from it."""

    status: int
    headers: httpx.Headers = field(repr=False)
    content: bytes = field(repr=False)
    parsed: _T
    """What the method returns: a model, a page, or None."""


@frozen
class _Options:
    """What a view may see differently from the client that it is made of."""

    timeout: httpx.Timeout
    retry: RetryPolicy
    headers: dict[str, str]
    background: bool = False


class Monta(Jobs):
    """The Monta Partner API.

    Every resource of the API is a property (`monta.charges`, `monta.charge_points`, `monta.teams`, ...), every
    operation a method of one. Constructing a client opens nothing: connections are made by the first call. Leave it
    with `async with`, or call `aclose()`.

    Args:
        client_id: the id of the credentials, from Monta Hub.
        client_secret: their secret.
        token: instead of id and secret, an access token, or an async callable that gives one and the moment of its end,
            for apps that get their tokens elsewhere. It is asked anew near that end, and after a 401.
        token_store: what keeps the tokens of id and secret for several processes, such as a `FileTokenStore`. Without
            it, each client gets its own.
        environment: `production` or `sandbox`; each has credentials of its own.
        base_url: where the API is, if it is neither; https, or http on the loopback.
        timeout: how long each try may take: seconds, or an `httpx.Timeout`.
        retry: how often and how long to try again.
        max_retries: how many times a call is sent again, at most; it outweighs what `retry` says.
        deadline: how long a call may take in all its tries and waits, in seconds; it outweighs what `retry` says.
        budget: when a call may go; what is known of the rate limit, and how many calls may be in flight.
        headers: sent with every call; `Monta-Version` may be among them.
        application: who you are, such as `fleet-export/2.1`, for the `User-Agent`.
        hooks: functions of yours that hear of requests, answers, retries, waits and token calls, of all views too.
        proxy: the proxy to go through, such as `http://user:password@proxy.example:3128`; without it, those of the
            environment hold (`HTTPS_PROXY`, `ALL_PROXY`, but for the hosts in `NO_PROXY`), with it none of them.
        verify: which servers are trusted: an `ssl.SSLContext`, or the path of a file or folder of certificates;
            `False` trusts everyone, also with your credentials.
        limits: how many connections are open, and kept open. How many calls are in flight, the budget says.
        http2: whether to speak HTTP/2 with a server that does; needs the extra `http2`.
        http_client: a client of yours to send with: its proxies, TLS, limits and event hooks hold. It is not closed.
        transport: what sends the requests, instead of httpx's own: an ASGI app in a test, say.

    Raises:
        ConfigurationError: neither id and secret nor a token are given, a token is to be stored that is given, or the
            address would show them to others; or an argument is out of range, needs an extra that is not installed, or
            is another sender's to know: `proxy`, `verify`, `limits` and `http2` beside `http_client` or `transport`.
    """

    def __init__(
        self,
        client_id: str = "",
        client_secret: str = "",
        *,
        token: str | GiveToken | None = None,
        token_store: TokenStore | None = None,
        environment: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        timeout: float | httpx.Timeout = TIMEOUT,
        retry: RetryPolicy | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        budget: RateBudget | None = None,
        headers: Mapping[str, str] | None = None,
        application: str | None = None,
        hooks: Hooks | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        if token is None and not (client_id and client_secret):
            raise ConfigurationError("client_id and client_secret must both be given, or a token")
        if token is not None and (client_id or client_secret or not token):
            raise ConfigurationError("a token must not be empty, and stands instead of client_id and client_secret")
        if token is not None and token_store is not None:
            raise ConfigurationError("a token_store is for client_id and client_secret, not for a token that is given")
        if http_client is not None and transport is not None:
            raise ConfigurationError("http_client and transport cannot both be given")
        settings = settings_of(proxy=proxy, verify=verify, limits=limits, http2=http2)
        if settings and (http_client is not None or transport is not None):
            raise ConfigurationError(f"{', '.join(settings)}: set it where http_client or transport is made")
        self._client_id = client_id
        self._base_url = safe_address(base_url or ENVIRONMENTS.get(environment, ""))
        self._tokens = TokenSource(client_id, client_secret, base_url=self._base_url, token=token, store=token_store)
        self._quota = RetryQuota()
        self._budget = budget or RateBudget()
        self._connection = Connection(http_client, transport, settings)
        self._hooks = hooks or Hooks()
        self._deprecations = Deprecations()
        standard = {
            "Accept": "application/json",
            "Monta-Version": API_VERSION,
            "User-Agent": _user_agent(application),
        }
        policy = limited(retry or RetryPolicy(), max_retries, deadline)
        self._options = _Options(httpx.Timeout(timeout), policy, standard | dict(headers or {}))
        self._is_view = False
        self._writes = Writes()
        self._cache: ReadCache | None = None
        self._http: httpx.AsyncClient | None = None
        self._sender = _HttpSender(self)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from MONTA_CLIENT_ID, MONTA_CLIENT_SECRET and, if it is set, MONTA_BASE_URL.

        Args:
            **options: whatever else `Monta` takes.

        Raises:
            ConfigurationError: one of the two is not set.
        """
        missing = [name for name in ("MONTA_CLIENT_ID", "MONTA_CLIENT_SECRET") if not os.environ.get(name)]
        if missing:
            raise ConfigurationError(f"not set in the environment: {', '.join(missing)}")
        options.setdefault("base_url", os.environ.get("MONTA_BASE_URL") or None)
        return cls(os.environ["MONTA_CLIENT_ID"], os.environ["MONTA_CLIENT_SECRET"], **options)

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._base_url

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client that everything is sent with, for the functions in `monta_partner_api.api`."""
        if self._http is None:
            keep_from_httpx_log(httpx.URL(self._base_url).host)
            policy = PolicyTransport(
                self._connection,
                self._tokens,
                self._options.retry,
                self._quota,
                self._budget,
                self._options.background,
                self._hooks,
                self._deprecations,
            )
            self._http = httpx.AsyncClient(
                base_url=self._base_url,
                transport=SharingTransport(policy, self._writes, self._cache),
                headers=self._options.headers,
                timeout=self._options.timeout,
            )
        return self._http

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        retry: RetryPolicy | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        background: bool | None = None,
    ) -> Self:
        """A view on the same client, with its token, connections and rate budget, but other options.

        It is light, and need not be closed. What is not given stays; headers are added to those of the client.

        Args:
            timeout: how long each try may take: seconds, or an `httpx.Timeout`.
            retry: how often and how long to try again.
            max_retries: how many times a call is sent again, at most; the rest of the policy stays.
            deadline: how long a call may take in all its tries and waits, in seconds, or `math.inf` for no such limit;
                the rest of the policy stays.
            headers: sent with every call.
            background: whether its calls (an export, say) leave a reserve of the rate limit and of the places in flight
                to the others, and wait without end.

        Raises:
            ConfigurationError: an argument is out of range.
        """
        view = copy(self)
        view.__dict__.update(
            _is_view=True,
            _http=None,
            _sender=_HttpSender(view),
            _options=_Options(
                self._options.timeout if timeout is None else httpx.Timeout(timeout),
                limited(retry or self._options.retry, max_retries, deadline),
                self._options.headers | dict(headers or {}),
                self._options.background if background is None else background,
            ),
        )
        return view

    def sharing(self, *, lifetime: float = 3600.0, clock: Callable[[], float] = time.monotonic) -> Self:
        """A view whose reads share requests: those that are the same at the same time, and those of reference data.

        Concurrent reads of the same thing are one request, and each gets a model of its own; none is answered with what
        was read before a write of this client or one of its views. Answers with countries, areas, currencies, operators
        and the brands, models and connectors of charge points are kept, up to 8 MB.

        Args:
            lifetime: how long reference data is kept, in seconds; 0 keeps none.
            clock: the time by which it is kept, in seconds.
        """
        view = self.with_options()
        view._cache = ReadCache(lifetime, clock)  # noqa: SLF001 - a view of this very class
        return view

    async def raw(self, method: Callable[_P, Awaitable[_T]], *args: _P.args, **kwargs: _P.kwargs) -> RawResponse[_T]:
        """Call a method of a resource of this client, and get the answer as it came beside the model.

        `raw = await monta.raw(monta.charges.get, 42)` gives `raw.headers`, `raw.content` and `raw.parsed`.

        Args:
            method: the method, such as `monta.charges.get`.
            args: its arguments.
            kwargs: its arguments by name.

        Raises:
            TypeError: it is no method of a resource.
            MontaError: whatever the method raises.
        """
        owner = getattr(method, "__self__", None)
        sender = getattr(owner, "_sender", None)
        if isinstance(owner, Jobs) or not isinstance(sender, _HttpSender):
            raise TypeError("method must be one of a resource, such as monta.charges.get")
        recorder = _HttpSender(sender.monta)
        bound = getattr(type(cast("Any", owner))(recorder), cast("Any", method).__name__)
        parsed: _T = await bound(*args, **kwargs)
        response = recorder.last
        assert response is not None
        return RawResponse(response.status_code, response.headers, response.content, parsed)

    @overload
    def fan_out(
        self,
        function: Callable[[_A], Awaitable[_T]],
        arguments: Iterable[_A] | AsyncIterable[_A],
        *,
        limit: int = LIMIT,
        ordered: bool = True,
        errors: Literal["raise", "skip"] = "raise",
        on_progress: Callable[[FanOutReport], object] | None = None,
    ) -> FanOut[_T]: ...

    @overload
    def fan_out(
        self,
        function: Callable[[_A], Awaitable[_T]],
        arguments: Iterable[_A] | AsyncIterable[_A],
        *,
        limit: int = LIMIT,
        ordered: bool = True,
        errors: Literal["return"],
        on_progress: Callable[[FanOutReport], object] | None = None,
    ) -> FanOut[Outcome[_A, _T]]: ...

    def fan_out(
        self,
        function: Callable[[Any], Awaitable[Any]],
        arguments: Iterable[Any] | AsyncIterable[Any],
        *,
        limit: int = LIMIT,
        ordered: bool = True,
        errors: Literal["raise", "return", "skip"] = "raise",
        on_progress: Callable[[FanOutReport], object] | None = None,
    ) -> FanOut[Any]:
        """Call one function for each of many arguments, some calls at a time.

        `await monta.fan_out(monta.charges.get, ids)` gives a list, and
        `async with monta.fan_out(monta.charges.get, ids) as charges:` streams. A method that takes more than one
        argument is wrapped in a function of one.

        Args:
            function: an async function of one argument; a method of a resource, or any other.
            arguments: what it is called with, one by one: an iterable or an async iterable, taken as it is needed.
            limit: how many calls are in flight at most.
            ordered: whether results come in the order of the arguments, or as they are done.
            errors: what happens when a call raises: `raise` raises it; `skip` leaves it out, and counts and keeps it in
                `report`; `return` gives an `Outcome` for each argument, with its result or its error.
            on_progress: called with the report each time something is handed over or left out.

        Raises:
            TypeError: `function` cannot be called, or `arguments` cannot be iterated.
            ValueError: `limit` is below 1, or `errors` is none of the three.
        """
        return FanOut(function, arguments, limit=limit, ordered=ordered, errors=errors, on_progress=on_progress)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int | float | None] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Call an operation that the document does not know yet, the way of every other call.

        Args:
            method: the HTTP method; a GET, PUT or DELETE of an unknown path may be repeated, others never are.
            path: the path from the root, such as `/api/v1/anything-new`.
            params: query parameters.
            json: the body.
            headers: sent with this call.

        Raises:
            ConfigurationError: the path is an address: the token goes nowhere else.
            MontaError: as for every call.
        """
        _refuse_address(path)
        return await self.http.request(method, path, params=params, json=json, headers=headers)

    def request_pages(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int | float | None] | None = None,
        paging: Paging | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Pages[dict[str, Any]]:
        """A list that the document does not know yet, as JSON, read the way of every other list.

        Args:
            method: the HTTP method: GET.
            path: the path from the root, such as `/api/v1/anything-new`.
            params: query parameters.
            paging: how it is paged. Without it, as the document says or, of a path that it does not know, by `page` and
                `perPage` of 100, or by the cursor that its answers hold, given back as `after`.
            headers: sent with each call.

        Raises:
            ConfigurationError: the path is an address: the token goes nowhere else.
        """
        _refuse_address(path)
        operation = known_operation(httpx.Request(method, httpx.URL(self._base_url).join(path)))
        if operation is None or operation.paging is None:
            name = f"{method} {path}"
            operation = Operation(operation_id=name, resource="", method_name="", http_method=method, path=path)
        if paging is not None or operation.paging is None:
            operation = evolve(operation, paging=paging or Paging("offset", "data", largest=100))
        given = {name: value for name, value in (params or {}).items() if value is not None}

        async def fetch(each: Request) -> Any:
            response = await self.request(method, path, params={**each.params}, headers=headers)
            try:
                return read(response, lambda data: data)
            except (ValueError, RecursionError):
                told = "the answer is no JSON"
            raise DecodeError(told).of(response.request, attempts=response.extensions[ATTEMPTS], may_have_executed=True)

        return Pages(fetch, Request(operation, path, given), _rows, self._tokens.server_time)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. A client that is used again afterwards opens new ones; a view closes nothing."""
        if not self._is_view:
            await self._connection.aclose()

    def __repr__(self) -> str:
        return f"Monta(client_id={self._client_id!r}, base_url={self._base_url!r})"


class _HttpSender:
    """Sends what the resources ask for with the client's `http`; remembers the last answer."""

    def __init__(self, monta: Monta) -> None:
        self.monta = monta
        self.last: httpx.Response | None = None

    async def send(self, request: Request, decode: Callable[[Any], _T]) -> _T:
        calls = parts(request)
        results = [await self._send(each, decode) for each in calls]
        if len(results) == 1:
            return results[0]
        from .merging import merge  # noqa: PLC0415 - it brings models, which are loaded when they are needed

        return merge(results)

    async def _send(self, request: Request, decode: Callable[[Any], _T]) -> _T:
        http = self.monta.http
        response = self.last = await http.send(request.to_httpx(http))
        try:
            return read_answer(response, decode)
        except UndecodableError as error:
            told = str(error)
        except (ValueError, RecursionError):
            told = "the answer is no JSON"
        attempts = response.extensions[ATTEMPTS]
        raise DecodeError(told).of(response.request, attempts=attempts, may_have_executed=True)

    def pages(self, request: Request, decode: Callable[[Any], Any], items: Callable[[Any], Sequence[_T]]) -> Pages[_T]:
        calls = parts(request)
        if len(calls) == 1:
            return Pages(lambda each: self._send(each, decode), request, items, self.now)
        if "page" in request.params:
            raise InvalidArgumentError("page", "must be left out: so long a range is made one list of several")

        async def merged(_: Request) -> list[_T]:
            from .merging import merge_rows  # noqa: PLC0415 - it brings models, which are loaded when they are needed

            return merge_rows([row for each in calls async for row in self.pages(each, decode, items)])

        return Pages(merged, request, list, self.now)

    def now(self) -> datetime:
        return self.monta._tokens.server_time()  # noqa: SLF001 - the client's own part

    def in_background(self) -> _HttpSender:
        return _HttpSender(self.monta.with_options(background=True))


def _refuse_address(path: str) -> None:
    if not path.startswith("/") or path.startswith("//"):
        raise ConfigurationError("path must begin with one slash, such as /api/v1/charges")


def _rows(envelope: Any) -> list[dict[str, Any]]:
    """The rows of JSON that nothing is known of."""
    return envelope if isinstance(envelope, list) else list(envelope.get("data") or envelope.get("content") or ())


@cache
def _user_agent(application: str | None) -> str:
    ours = f"monta-async/{version('monta-async')} (Python {platform.python_version()}; httpx {httpx.__version__})"
    return f"{application} {ours}" if application else ours
