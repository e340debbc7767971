"""Where tokens come from: client id and secret, changed for a bearer token that is kept until it is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import anyio
import httpx
from monta_partner_api.api.authentication import get_access_token_with_client_credentials as token_call
from monta_partner_api.client import EXTENSION, read
from monta_partner_api.encoding import dump
from monta_partner_api.models import ClientCredentials, Token

from .decoding import loads
from .errors import status_error

__all__ = ("TokenSource",)


def _now() -> datetime:
    return datetime.now(UTC)


class TokenSource:
    """The bearer token of one pair of client id and secret.

    The token is asked for when it is first needed, and again when it is over, by its own expiry date. Callers that
    come meanwhile wait for the one request that is under way.

    Args:
        client_id: the credentials' id.
        client_secret: their secret; it leaves only in the token call.
        base_url: where the API is, such as `https://partner-api.monta.com`.
        now: the clock; an aware datetime.
    """

    def __init__(
        self, client_id: str, client_secret: str, *, base_url: str, now: Callable[[], datetime] = _now
    ) -> None:
        self._credentials = ClientCredentials(client_id=client_id, client_secret=client_secret)
        self._base_url = httpx.URL(base_url)
        self._now = now
        self._lock = anyio.Lock()
        self._token: Token | None = None

    async def bearer(self, transport: httpx.AsyncBaseTransport) -> str:
        """A token that is valid now.

        Raises:
            APIStatusError: the credentials are refused (401 CONSUMER_NOT_FOUND), or the token call fails otherwise.
        """
        async with self._lock:
            if self._token is None or self._token.access_token_expiration_date <= self._now():
                self._token = await self._fetch(transport)
            return self._token.access_token

    async def _fetch(self, transport: httpx.AsyncBaseTransport) -> Token:
        call = token_call.request(self._credentials)
        request = httpx.Request(
            call.operation.http_method,
            self._base_url.join(call.path),
            content=dump(call.body),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
            extensions={EXTENSION: call.operation},
        )
        response = await transport.handle_async_request(request)
        response.request = request
        await response.aread()
        if not response.is_success:
            raise status_error(response)
        return read(response, token_call.decode, loads)
