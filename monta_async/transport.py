"""What holds for every call: one transport that every request of a client goes through, whoever made it."""

from __future__ import annotations

import httpx

from .errors import status_error
from .tokens import TokenSource

__all__ = ("PolicyTransport",)


class PolicyTransport(httpx.AsyncBaseTransport):
    """Token, send, raise: the way of one call.

    Every request gets the bearer token; every answer other than 2xx is raised as `APIStatusError`.

    Args:
        inner: the transport that sends.
        tokens: where the token comes from.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, tokens: TokenSource) -> None:
        self._inner = inner
        self._tokens = tokens

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request.

        Raises:
            APIStatusError: the answer is no 2xx, here or in the token call.
            httpx.TransportError: there was no answer.
        """
        request.headers["Authorization"] = f"Bearer {await self._tokens.bearer(self._inner)}"
        response = await self._inner.handle_async_request(request)
        if response.is_success:
            return response
        response.request = request
        await response.aread()
        raise status_error(response)

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()
