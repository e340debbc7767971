"""The client: credentials in, every operation of the API as a method of a resource."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx
from monta_partner_api import Request, UndecodableError
from monta_partner_api.client import read
from monta_partner_api.resources import Resources

from .decoding import loads
from .errors import ConfigurationError, DecodeError
from .pagination import Pages
from .retry import RetryPolicy, RetryQuota
from .tokens import TokenSource
from .transport import ATTEMPTS, PolicyTransport

__all__ = ("PRODUCTION", "Monta")

PRODUCTION = "https://partner-api.monta.com"

_T = TypeVar("_T")


class Monta(Resources):
    """The Monta Partner API.

    Every resource of the API is a property (`monta.charges`, `monta.charge_points`, `monta.teams`, ...), every
    operation a method of one. Constructing a client opens nothing: connections are made by the first call. Leave it
    with `async with`, or call `aclose()`.

    Args:
        client_id: the id of the credentials, from Monta Hub.
        client_secret: their secret.
        base_url: where the API is; the production API unless given.
        retry: how often and how long to try again.
        transport: what sends the requests, instead of httpx's own: an ASGI app in a test, say.

    Raises:
        ConfigurationError: the id or the secret is empty.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        base_url: str = PRODUCTION,
        retry: RetryPolicy | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        if not client_id or not client_secret:
            raise ConfigurationError("client_id and client_secret must both be given")
        self._client_id = client_id
        self._base_url = base_url
        self._tokens = TokenSource(client_id, client_secret, base_url=base_url)
        self._policy = retry or RetryPolicy()
        self._quota = RetryQuota()
        self._transport = transport
        self._http: httpx.AsyncClient | None = None
        self._sender = _HttpSender(self)

    @classmethod
    def from_env(cls, *, retry: RetryPolicy | None = None) -> Self:
        """A client from MONTA_CLIENT_ID, MONTA_CLIENT_SECRET and, if it is set, MONTA_BASE_URL.

        Args:
            retry: how often and how long to try again.

        Raises:
            ConfigurationError: one of the two is not set.
        """
        missing = [name for name in ("MONTA_CLIENT_ID", "MONTA_CLIENT_SECRET") if not os.environ.get(name)]
        if missing:
            raise ConfigurationError(f"not set in the environment: {', '.join(missing)}")
        base_url = os.environ.get("MONTA_BASE_URL") or PRODUCTION
        return cls(os.environ["MONTA_CLIENT_ID"], os.environ["MONTA_CLIENT_SECRET"], base_url=base_url, retry=retry)

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._base_url

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client that everything is sent with, for the functions in `monta_partner_api.api`."""
        if self._http is None:
            inner = self._transport or httpx.AsyncHTTPTransport()
            self._http = httpx.AsyncClient(
                base_url=self._base_url,
                transport=PolicyTransport(inner, self._tokens, self._policy, self._quota),
                headers={"Accept": "application/json"},
            )
        return self._http

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
        """Close the connections. A client that is used again afterwards opens new ones."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    def __repr__(self) -> str:
        return f"Monta(client_id={self._client_id!r}, base_url={self._base_url!r})"


class _HttpSender:
    """Sends what the resources ask for with the client's `http`."""

    def __init__(self, monta: Monta) -> None:
        self._monta = monta

    async def send(self, request: Request, decode: Callable[[Any], _T]) -> _T:
        http = self._monta.http
        response = await http.send(request.to_httpx(http))
        try:
            return read(response, decode, loads)
        except UndecodableError as error:
            told = str(error)
        except (ValueError, RecursionError):
            told = "the answer is no JSON"
        attempts = response.extensions[ATTEMPTS]
        raise DecodeError(told).of(response.request, attempts=attempts, may_have_executed=True)

    def pages(self, request: Request, decode: Callable[[Any], Any], items: Callable[[Any], Sequence[_T]]) -> Pages[_T]:
        return Pages(lambda each: self.send(each, decode), request, items)
