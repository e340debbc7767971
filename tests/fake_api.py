"""A Partner API of a few lines for tests of the layer: it knows tokens, and answers with what a test lays out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import httpx

from monta_async import Monta

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = {
    "accessToken": "access-1",
    "refreshToken": "refresh-1",
    "accessTokenExpirationDate": "2999-01-01T00:00:00.123456789Z",
    "refreshTokenExpirationDate": "2999-01-02T00:00:00Z",
}


class FakeApi:
    """Counts the calls of each path; `answer` turns every request but the token call into a response."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.calls: Counter[str] = Counter()
        self.requests: list[httpx.Request] = []
        self._answer = answer

    def client(self) -> Monta:
        """A client that talks to it."""
        transport = httpx.MockTransport(self._handle)
        return Monta("test-client", "test-secret-value", base_url="http://api.test", transport=transport)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.calls[request.url.path] += 1
        self.requests.append(request)
        if request.url.path == "/api/v1/auth/token":
            return httpx.Response(200, json=TOKEN)
        return self._answer(request)


def rows(first: int, count: int) -> list[dict[str, Any]]:
    """So many objects with consecutive ids."""
    return [{"id": first + offset} for offset in range(count)]


def offset_page(request: httpx.Request, total: int) -> httpx.Response:
    """The page that a request asks for, out of so many rows."""
    page, per_page = int(request.url.params.get("page", 0)), int(request.url.params.get("perPage", 10))
    data = rows(page * per_page, max(0, min(per_page, total - page * per_page)))
    meta = {
        "itemCount": len(data),
        "currentPage": page,
        "perPage": per_page,
        "totalPageCount": -(-total // per_page),
        "totalItemCount": total,
    }
    return httpx.Response(200, json={"data": data, "meta": meta})
