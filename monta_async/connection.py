"""The exchange of one request for one whole answer, over what the client was given or over httpx's own transport."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import ssl
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from importlib.util import find_spec
from typing import Any, TypeVar
from urllib.request import getproxies

import anyio
import httpx
from attrs import frozen, mutable

from .errors import ConfigurationError

__all__ = ("Connection", "safe_address", "settings_of")

_T = TypeVar("_T")

LARGEST_ANSWER = 64 * 1024 * 1024
"""No answer of the API comes near this many bytes."""
LARGEST_ERROR = 64 * 1024
"""How much of an error's body is read."""
POOLS = 8
"""How many pools of connections there are at most."""
NESTED = 6
"""How many streams of httpx and httpcore lie within one another, at most."""
GRACE = 5.0
"""How many seconds an exchange has to end after its caller was cancelled."""


@frozen
class _ClientTransport(httpx.AsyncBaseTransport):
    """Sends with an httpx client: with its proxies, TLS, limits and event hooks, and nothing of its own to say."""

    client: httpx.AsyncClient

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; redirects are not followed, and no other credentials are added."""
        return await self.client.send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        """Close the client."""
        await self.client.aclose()


@mutable
class _Pool:
    """A transport, and how many exchanges are under way on it."""

    transport: httpx.AsyncBaseTransport
    busy: int = 0


class Connection(httpx.AsyncBaseTransport):
    """What sends: made when it is first needed, and again after it was closed; shared by a client and its views.

    Answers are read whole here. A caller that is cancelled leaves no connection behind.

    One pool of httpx takes the longer over each call the more connections it has. So there are several, made as they
    are needed, and a call goes to the one that is the least busy; but one alone where a transport or limits were
    given, and for HTTP/2, where one connection is for all.
    """

    def __init__(
        self,
        http_client: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
        settings: Mapping[str, Any] | None = None,
    ) -> None:
        self._settings = dict(settings or {})
        self._given = _ClientTransport(http_client) if http_client is not None else transport
        self._closes = http_client is None
        self._most = 1 if self._given is not None or {"limits", "http2"} & self._settings.keys() else POOLS
        self._pools: list[_Pool] = []
        self._tasks: set[asyncio.Task[Any]] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send with what was given, or with httpx's own, through the proxies of the environment if it names some."""
        return await self.to_its_end(self.exchange(request))

    async def exchange(self, request: httpx.Request) -> httpx.Response:
        """The same, as a part of work that is seen to its end already."""
        pool = self._pool()
        pool.busy += 1
        try:
            response = await pool.transport.handle_async_request(request)
            response.request = request
            try:
                await _read(response)
            except BaseException:
                with anyio.CancelScope(shield=True):  # a response that is not closed keeps its connection
                    await response.aclose()
                raise
        finally:
            pool.busy -= 1
        return response

    async def to_its_end(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Wait for work that does not hear when whoever waits is cancelled, where hearing of it would do harm.

        `task.cancel()` strikes at every await of httpcore, also where it gives a connection back, and takes that out of
        the pool for ever. So the work runs in a task of its own, and after a cancellation has some time to end.
        """
        if not _wears_out(self._given):
            return await work
        scope = anyio.CancelScope()
        task = asyncio.get_running_loop().create_task(_within(scope, work))
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            asyncio.get_running_loop().call_later(GRACE, scope.cancel)
            raise

    def _pool(self) -> _Pool:
        """The pool that is the least busy, and the first of these, whose connections are the most likely to be open."""
        least = min(self._pools, key=lambda pool: pool.busy, default=None)
        if least is None or (least.busy and len(self._pools) < self._most):
            least = _Pool(self._given or self._make())
            self._pools.append(least)
        return least

    def _make(self) -> httpx.AsyncBaseTransport:
        if not self._pools and not isinstance(self._settings.get("verify"), ssl.SSLContext):
            # made once for all: it takes longer than a call
            self._settings["verify"] = httpx.create_ssl_context(verify=self._settings.get("verify", True))
        if getproxies():
            return _ClientTransport(httpx.AsyncClient(**self._settings))
        return httpx.AsyncHTTPTransport(**self._settings)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # whoever wanted to hear of it may be gone

    async def aclose(self) -> None:
        """Close what was made, or the transport that was given; a client that was given is its owner's."""
        pools, self._pools = self._pools, []
        async with AsyncExitStack() as closing:  # each of them, also when one fails
            for pool in pools if self._closes else ():
                closing.push_async_callback(pool.transport.aclose)


def safe_address(base_url: str) -> str:
    """An address to which credentials may be sent.

    Raises:
        ConfigurationError: it is none.
    """
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"base_url is no address: {error}") from None
    if not url.host or url.scheme not in ("http", "https"):
        raise ConfigurationError("base_url must be an https address; environment is production or sandbox")
    if url.scheme == "http" and not _is_loopback(url.host):
        raise ConfigurationError("credentials are sent over plain http to the loopback only: base_url needs https")
    return base_url


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def settings_of(
    *,
    proxy: str | httpx.URL | httpx.Proxy | None,
    verify: ssl.SSLContext | str | os.PathLike[str] | bool,
    limits: httpx.Limits | None,
    http2: bool,
) -> dict[str, Any]:
    """What httpx is told of how to connect, where that is not what it does by itself.

    Raises:
        ConfigurationError: what is given cannot work here.
    """
    settings: dict[str, Any] = {}
    if proxy is not None:
        settings["proxy"] = _proxy(proxy)
    if verify is not True:
        settings["verify"] = verify if isinstance(verify, bool | ssl.SSLContext) else _trusting(os.fspath(verify))
    if limits is not None:
        settings["limits"] = limits
    if http2:
        _need("h2", "http2 needs it: pip install 'monta-async[http2]'")
        settings["http2"] = True
    return settings


def _proxy(proxy: str | httpx.URL | httpx.Proxy) -> httpx.Proxy:
    try:
        made = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    except (ValueError, httpx.InvalidURL):
        made = None  # what it says holds the address, with the password
    if made is None or not made.url.host:
        raise ConfigurationError("proxy must be an address such as http://proxy.example:3128")
    if made.url.scheme.startswith("socks"):
        _need("socksio", "a SOCKS proxy needs it: pip install 'httpx[socks]'")
    return made


def _trusting(path: str) -> ssl.SSLContext:
    """TLS that trusts the certificates of a file or folder alone."""
    try:
        os.stat(path)  # noqa: PTH116 - ssl takes text, and for an empty one what the system trusts
        folder = os.path.isdir(path)  # noqa: PTH112 - the same
        return ssl.create_default_context(capath=path) if folder else ssl.create_default_context(cafile=path)
    except OSError as error:  # ssl.SSLError is one
        raise ConfigurationError(f"verify names no certificates: {error}") from None


def _need(module: str, why: str) -> None:
    if find_spec(module) is None:
        raise ConfigurationError(f"{module} is not installed; {why}")


async def _within(scope: anyio.CancelScope, work: Coroutine[Any, Any, _T]) -> _T:
    with scope:
        return await work
    raise httpx.ReadTimeout("given up after its caller was cancelled")


def _wears_out(given: httpx.AsyncBaseTransport | None) -> bool:
    """Whether `task.cancel()` may cost a connection: on asyncio, where httpcore sends."""
    if given is not None and not isinstance(given, httpx.AsyncHTTPTransport | _ClientTransport):
        return False
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


async def _read(response: httpx.Response) -> None:
    """The body, read whole; of an error only as much as is looked at."""
    largest = LARGEST_ANSWER if response.is_success else LARGEST_ERROR
    parts: list[bytes] = []
    size = 0
    async for part in response.aiter_bytes():
        parts.append(part)
        size += len(part)
        if size > largest:
            await response.aclose()
            if response.is_success:
                raise httpx.RemoteProtocolError(f"the answer is larger than {largest} bytes")
            break
    if (used := _with_more(response)) is not None:
        await used.aclose()
        if response.is_success and "Content-Length" in response.headers:  # else it should have no body, and has
            raise httpx.RemoteProtocolError("more came than the answer's Content-Length says")
    unpacker = getattr(getattr(response, "_decoder", None), "decompressor", None)
    if response.is_success and response.num_bytes_downloaded and not getattr(unpacker, "eof", True):
        raise httpx.DecodingError("the compressed answer is cut off")  # which httpx does not look at
    response._content = b"".join(parts)[:largest]  # noqa: SLF001 - as aread() does, which knows no bound


def _with_more(response: httpx.Response) -> Any:
    """Httpcore's connection, if bytes came behind an answer: h11 would take them for the answer to the next call."""
    found: Any = response.stream
    for _ in range(NESTED):
        if (state := getattr(found, "_h11_state", None)) is not None:
            return found if state.trailing_data[0] else None
        names = ("_httpcore_stream", "_stream", "_connection")
        found = next((inner for name in names if (inner := getattr(found, name, None)) is not None), None)
    return None
