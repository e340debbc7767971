"""A Partner API of a few lines for tests of the layer: it knows tokens, and answers with what a test lays out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import httpx

from monta_async import Monta, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = {
    "accessToken": "access-1",
    "refreshToken": "refresh-1",
    "accessTokenExpirationDate": "2999-01-01T00:00:00.123456789Z",
    "refreshTokenExpirationDate": "2999-01-02T00:00:00Z",
}


class FakeApi:
    """Counts the calls of each path; `answer` turns every request but the token calls into a response.

    With `good`, a call with another token gets 401; `token_answers` are what the token calls get first.
    """

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.calls: Counter[str] = Counter()
        self.requests: list[httpx.Request] = []
        self.good: set[str] | None = None
        self.token_answers: list[httpx.Response | Exception] = []
        self._answer = answer

    def client(self) -> Monta:
        """A client that talks to it, and that does not wait between its tries."""
        transport = httpx.MockTransport(self.handle)
        retry = RetryPolicy(random=lambda: 0.0)
        return Monta("test-client", "test-secret-value", base_url="https://api.test", retry=retry, transport=transport)

    def handle(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request, for `httpx.MockTransport`."""
        self.calls[request.url.path] += 1
        self.requests.append(request)
        if request.url.path.startswith("/api/v1/auth/"):
            return self._token()
        if self.good is not None and request.headers["Authorization"].removeprefix("Bearer ") not in self.good:
            return httpx.Response(401, json={"message": "no", "errorCode": "INVALID_ACCESS_TOKEN"})
        return self._answer(request)

    def _token(self) -> httpx.Response:
        if not self.token_answers:
            asked = sum(self.calls[f"/api/v1/auth/{call}"] for call in ("token", "refresh"))
            return httpx.Response(200, json=TOKEN | {"accessToken": f"access-{asked}"})
        answer = self.token_answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


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


def one_page(data: list[dict[str, Any]]) -> httpx.Response:
    """All there is, on one page."""
    meta = {"itemCount": len(data), "currentPage": 0, "perPage": 100, "totalPageCount": 1, "totalItemCount": len(data)}
    return httpx.Response(200, json={"data": data, "meta": meta})
