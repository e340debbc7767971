"""A Partner API whose refresh tokens are good once and whose access tokens die with a renewal, in process or served."""

from __future__ import annotations

import json
import threading
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import anyio.lowlevel
import httpx

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

SECRET, REFRESH = "/api/v1/auth/token", "/api/v1/auth/refresh"


class _Server(ThreadingHTTPServer):
    request_queue_size = 1024  # all of them connect at once, and who finds no room in the queue waits for seconds


class RotatingApi(httpx.AsyncBaseTransport):
    """Gives tokens `t1`, `t2`, ... that are good for an hour of its clock, and for so many calls; only the last is.

    Attributes:
        calls: how often each path was asked for.
        presented: how often each refresh token was.
        down: whether the token calls answer 503.
    """

    def __init__(self, *, uses: int | None = None) -> None:
        self.moment = datetime(2026, 1, 1, tzinfo=UTC)
        self.calls: Counter[str] = Counter()
        self.presented: Counter[str] = Counter()
        self.down = False
        self.arrive: Callable[[], Awaitable[None]] = anyio.lowlevel.checkpoint
        self._uses = uses
        self._left = 0
        self._given = 0
        self._ends = self.moment
        self._lock = threading.Lock()

    def accepts(self, token: str) -> bool:
        """Whether a call with this token would be answered now."""
        return token == f"t{self._given}" and self.moment < self._ends

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, which takes a while to come and to go."""
        await self.arrive()
        answer = self.answer(request.url.path, await request.aread(), request.headers.get("Authorization", ""))
        await self.arrive()
        return answer

    def answer(self, path: str, content: bytes, authorization: str) -> httpx.Response:
        """The answer."""
        with self._lock:
            self.calls[path] += 1
            if path in (SECRET, REFRESH):
                return self._renew(path, content)
            if not self.accepts(authorization.removeprefix("Bearer ")) or self._left == 0:
                return httpx.Response(401, json={"message": "no", "errorCode": "INVALID_ACCESS_TOKEN"})
            self._left -= 1
            return httpx.Response(200, json={"id": 7})

    def _renew(self, path: str, content: bytes) -> httpx.Response:
        if self.down:
            return httpx.Response(503)
        if path == REFRESH:
            refresh = json.loads(content)["refreshToken"]
            self.presented[refresh] += 1
            if refresh != f"r{self._given}":
                return httpx.Response(401, json={"errorCode": "CONSUMER_NOT_FOUND"})
        self._given += 1
        self._ends = self.moment + timedelta(hours=1)
        self._left = self._uses if self._uses is not None else -1
        pair = {
            "accessToken": f"t{self._given}",
            "accessTokenExpirationDate": self._ends.isoformat(),
            "refreshToken": f"r{self._given}",
            "refreshTokenExpirationDate": (self.moment + timedelta(days=1)).isoformat(),
        }
        return httpx.Response(200, json=pair, headers={"Date": format_datetime(self.moment, usegmt=True)})

    @contextmanager
    def served(self) -> Iterator[str]:
        """The address where it answers, by the clock of the machine, for as long as the block runs."""
        api = self
        self.moment = datetime.now(UTC)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer = api.answer(self.path, content, self.headers.get("Authorization", ""))
                self.send_response_only(answer.status_code)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.content)

            do_POST = do_GET  # noqa: N815 - its name in the base class

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
                """Say nothing."""

        with _Server(("127.0.0.1", 0), Handler) as server:
            server.daemon_threads = True
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield f"http://127.0.0.1:{server.server_port}"
            finally:
                server.shutdown()
                thread.join()
