"""An HTTP server on bare sockets that misbehaves on command: it knows tokens, and counts the requests that it got."""

from __future__ import annotations

import enum
import gzip
import json
import socket
import struct
from collections import Counter
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
from anyio.abc import SocketAttribute
from anyio.streams.buffered import BufferedByteReceiveStream
from attrs import field, frozen, mutable
from fake_api import TOKEN

from monta_async import MontaError, errors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import SocketStream

SECRET, REFRESH = "/api/v1/auth/token", "/api/v1/auth/refresh"
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER for no time at all: closing drops what is unsent and sends a reset."""


class Then(enum.Enum):
    """What the server does after it has sent its bytes."""

    KEEP = "keep the connection"
    CLOSE = "close it as is proper"
    RESET = "reset it"
    STALL = "say no more, until the client hangs up"
    DRIP = "send nothing at once, but byte by byte; then keep it"


@frozen
class Fault:
    """Bytes to send, as they are, and what happens to the connection after them."""

    sent: bytes = b""
    then: Then = Then.KEEP


def answer(status: str = "200 OK", body: bytes | dict[str, Any] = b"", **headers: Any) -> bytes:
    """A whole answer; its headers may be given, `content_length` too if it shall not be the truth."""
    content = json.dumps(body).encode() if isinstance(body, dict) else body
    named = {"content_length": str(len(content)), **headers}
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {text}" for name, text in named.items())]
    return "\r\n".join([*lines, "", ""]).encode() + content


def zipped(body: bytes, *, cut: int = 0) -> bytes:
    """An answer in gzip, without its last bytes."""
    whole = gzip.compress(body)
    return answer(body=whole[: len(whole) - cut], content_encoding="gzip")


def token(ends_in: timedelta | None = None, *, ahead: timedelta = timedelta(0), **more: str) -> bytes:
    """The answer of a token call, by a server whose clock is ahead of ours by so much."""
    if ends_in is None:
        return answer(body=TOKEN | more)
    now = datetime.now(UTC) + ahead
    ends = {
        "accessTokenExpirationDate": (now + ends_in).isoformat(),
        "refreshTokenExpirationDate": (now + ends_in + timedelta(days=1)).isoformat(),
    }
    return answer(body=TOKEN | ends | more, date=format_datetime(now, usegmt=True))


CHARGE = b'{"id": 7}'
GOOD = Fault(answer(body=CHARGE))


@mutable(eq=False)
class FaultServer:
    """What it was told to do, and what it saw.

    `script` is what calls get one after the other, then `GOOD`; `token_scripts` the same for each token endpoint,
    which answer with a good token then. With `for_ever`, the last fault of `script` stays.
    """

    port: int
    script: list[Fault] = field(factory=list)
    token_scripts: dict[str, list[Fault]] = field(factory=dict)
    for_ever: bool = False
    arrived: Counter[str] = field(factory=Counter)
    """How many requests came whole, by path."""
    stalled: anyio.Event = field(factory=anyio.Event)
    """Set when a client is left to wait."""
    closed: anyio.Event = field(factory=anyio.Event)
    """Set when the server has ended a connection, or has seen the client end it."""

    @property
    def calls(self) -> int:
        """How many requests came whole that were no token calls."""
        return sum(count for path, count in self.arrived.items() if path not in (SECRET, REFRESH))

    def next_for(self, path: str) -> Fault:
        """What a request gets."""
        if path in (SECRET, REFRESH):
            script = self.token_scripts.get(path, [])
            issued = self.arrived[SECRET] + self.arrived[REFRESH]
            return script.pop(0) if script else Fault(token(accessToken=f"access-{issued}"))
        if self.for_ever and len(self.script) == 1:
            return self.script[0]
        return self.script.pop(0) if self.script else GOOD

    async def serve(self, stream: SocketStream) -> None:
        """One connection, to its end."""
        incoming = BufferedByteReceiveStream(stream)
        try:
            # A client that hangs up in the middle is what many of the tests are about.
            with suppress(anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError):
                while await self._exchange(stream, incoming):
                    pass
        finally:
            await stream.aclose()
            self.closed.set()

    async def _exchange(self, stream: SocketStream, incoming: BufferedByteReceiveStream) -> bool:
        """Take one request whole and answer it; whether another may follow."""
        head = (await incoming.receive_until(b"\r\n\r\n", 65536)).decode("latin-1")
        request_line, *lines = head.split("\r\n")
        headers = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
        await incoming.receive_exactly(int(headers.get("content-length", 0)))
        path = request_line.split()[1]
        self.arrived[path] += 1
        fault = self.next_for(path)
        if fault.then is Then.DRIP:
            for byte in fault.sent:
                await stream.send(bytes([byte]))
                await anyio.lowlevel.checkpoint()
        elif fault.sent:
            await stream.send(fault.sent)
        if fault.then is Then.STALL:
            self.stalled.set()
            await incoming.receive()
        if fault.then is Then.RESET:
            raw: socket.socket = stream.extra(SocketAttribute.raw_socket)  # noqa: S610 - anyio's, and no SQL
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        return fault.then in (Then.KEEP, Then.DRIP)


@asynccontextmanager
async def fault_server(*script: Fault, for_ever: bool = False, port: int = 0) -> AsyncIterator[FaultServer]:
    """A server on this machine, on a free port unless given; at the end of the block it hangs up on everybody."""
    async with (
        await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=port) as listener,
        anyio.create_task_group() as group,
    ):
        taken = listener.extra(SocketAttribute.local_port)  # noqa: S610 - anyio's, and no SQL
        server = FaultServer(taken, list(script), for_ever=for_ever)
        group.start_soon(listener.serve, server.serve)
        yield server
        group.cancel_scope.cancel()


STUCK = 10
"""How many seconds a test lets a call hang before it fails."""
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"


@frozen
class Seen:
    """What a caller sees of one call, and the server of it."""

    outcome: type[MontaError] | int | None
    """The exception, or the id of the charge that came back; None if nothing came."""
    arrived: int
    attempts: int = 0
    may_have_executed: bool = False


OK = Seen(7, 1)
TWICE = Seen(7, 2)
NOTHING = Seen(None, 1)
UNKNOWN = Seen(errors.OutcomeUnknownError, 1, 1, may_have_executed=True)
UNREADABLE = Seen(errors.DecodeError, 1, 1, may_have_executed=True)
"""It ran and said so: nothing that is repeated makes its answer better."""


@frozen
class Row:
    """One fault: what a read and a stop come to while it lasts, and what if it happens once."""

    name: str
    fault: Fault
    read: Seen
    stop: Seen
    read_once: Seen
    stop_once: Seen
    timeout: float = STUCK


def lost(name: str, sent: bytes = b"", then: Then = Then.CLOSE) -> Row:
    """The answer is lost: a read is repeated, a stop never."""
    told = errors.APITimeoutError if then is Then.STALL else errors.APIProtocolError
    forever = Seen(told, 4, 4, may_have_executed=True)
    # Only where a stall is the fault does anything wait, and then for the time that httpx is given for it.
    timeout = 0.1 if then is Then.STALL else STUCK
    return Row(name, Fault(sent, then), forever, UNKNOWN, TWICE, UNKNOWN, timeout)


def passing(line: str, told: type[errors.APIStatusError], body: bytes = b"", **headers: Any) -> Row:
    """It may have run, and may go better the next time: a read is repeated, a stop never."""
    once, forever = (Seen(told, times, times, may_have_executed=True) for times in (1, 4))
    return Row(line, Fault(answer(line, body, **headers)), forever, once, TWICE, once)


def refused(name: str, **headers: Any) -> Row:
    """It did not run: even a stop is sent again."""
    forever = Seen(errors.RateLimitedError, 4, 4)
    return Row(name, Fault(answer("429 Too Many Requests", **headers)), forever, forever, TWICE, TWICE)


def final(name: str, sent: bytes, told: Seen, then: Then = Then.KEEP) -> Row:
    """It is the same however often it is asked, so it is asked once."""
    return Row(name, Fault(sent, then), told, told, told, told)


def status(line: str, told: type[errors.APIStatusError], **headers: Any) -> Row:
    """An answer that is final, and says that the call did not run."""
    return final(line, answer(line, {"message": "no"}, **headers), Seen(told, 1, 1))


DENIED = Seen(errors.InvalidAccessTokenError, 2, 2)
SOME_ERROR = Seen(errors.APIStatusError, 1, 1)
LIMITED = Seen(errors.RateLimitedError, 1, 1)
MAINTENANCE = Seen(errors.ServerError, 1, 1, may_have_executed=True)
UNAUTHORIZED = Fault(answer("401 Unauthorized", {"errorCode": "INVALID_ACCESS_TOKEN", "message": "over"}))
ENVELOPE = {"status": "OK", "message": "no such thing", "errorCode": "OOPS", "context": None}
PAST, FUTURE = "Wed, 31 Dec 2025 00:00:00 GMT", "Thu, 01 Jan 2999 00:00:00 GMT"
NO_YEAR = "Mon, 01 Jan 99999999999999 00:00:00 GMT"

ROWS = [
    lost("reset before any byte", then=Then.RESET),
    lost("closed before any byte"),
    lost("reset after the status line", b"HTTP/1.1 200 OK\r\n", Then.RESET),
    lost("reset in the middle of a header", HEAD[:40], Then.RESET),
    lost("reset between headers and body", HEAD + b"\r\n", Then.RESET),
    lost("reset in the middle of the body", HEAD + b"\r\n" + CHARGE[:5], Then.RESET),
    lost("body shorter than its length", answer(body=CHARGE, content_length="99")),
    lost("body longer than its length", answer(body=CHARGE + b"surplus", content_length="9"), Then.KEEP),
    lost("length is no number", HEAD.replace(b"9", b"nine") + b"\r\n" + CHARGE),
    lost("length is negative", HEAD.replace(b"9", b"-9") + b"\r\n" + CHARGE),
    lost("two lengths", HEAD + b"Content-Length: 8\r\n\r\n" + CHARGE),
    lost("bad gzip", answer(body=b"no gzip at all", content_encoding="gzip"), Then.KEEP),
    lost("gzip that is cut off", zipped(CHARGE, cut=12), Then.KEEP),
    lost("gzip that is cut off before any content", zipped(CHARGE, cut=20), Then.KEEP),
    lost("garbage in chunks", CHUNKED + b"what?\r\n"),
    lost("chunks without the end", CHUNKED + b"9\r\n" + CHARGE + b"\r\n"),
    lost("nonsense instead of HTTP", b"\x00\xffSSH-2.0-OpenSSH_9.6\r\n\r\n"),
    lost("status beyond all bounds", b"HTTP/1.1 20000 OK\r\n\r\n"),
    lost("header without end", b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000),
    lost("nothing but 100 Continue", b"HTTP/1.1 100 Continue\r\n\r\n"),
    lost("another protocol from here on", b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
    lost("stall before any byte", then=Then.STALL),
    lost("stall in the middle of the headers", HEAD, Then.STALL),
    lost("stall in the middle of the body", HEAD + b"\r\n" + CHARGE[:5], Then.STALL),
    passing("408 Request Timeout", errors.APIStatusError),
    passing("425 Too Early", errors.APIStatusError),
    passing("500 Internal Server Error", errors.ServerError, b'{"message": "sorry"}'),
    passing("502 Bad Gateway", errors.ServerError, b"<html><h1>502 Bad Gateway</h1></html>", content_type="text/html"),
    passing("503 Service Unavailable", errors.ServerError),
    passing("504 Gateway Timeout", errors.ServerError, b"\xff\xfe\x00"),
    final("503 for long", answer("503 Maintenance", retry_after=FUTURE), MAINTENANCE),
    refused("429 without a time"),
    refused("429 for no time", retry_after="0"),
    refused("429 until a moment that is past", retry_after=PAST),
    refused("429 until a day that there is not", retry_after=NO_YEAR),
    refused("429 for nonsense", retry_after="soon", ratelimit_resetsin="later"),
    final("429 for weeks", answer("429 Wait", retry_after="9999999"), LIMITED),
    final("429 for centuries", answer("429 Wait", retry_after=FUTURE), LIMITED),
    final("429 for longer than patience", answer("429 Wait", ratelimit_resetsin="600"), LIMITED),
    Row("401", UNAUTHORIZED, DENIED, DENIED, TWICE, TWICE),
    status("400 Bad Request", errors.BadRequestError),
    status("403 Forbidden", errors.PermissionDeniedError),
    status("404 Not Found", errors.NotFoundError),
    status("409 Conflict", errors.ConflictError),
    status("422 Unprocessable Entity", errors.UnprocessableError),
    status("304 Not Modified", errors.APIStatusError),
    status("520 Web Server Returned an Unknown Error", errors.ServerError),
    final("nested brackets of an error", answer("418 Teapot", b"[" * 100_000), SOME_ERROR),
    final("error envelope in a 200", answer(body=ENVELOPE), SOME_ERROR),
    final("empty 200", answer(), NOTHING),
    final("204", b"HTTP/1.1 204 No Content\r\n\r\n", NOTHING),
    final("text for JSON", answer(body=b"<html>OK</html>", content_type="text/html"), UNREADABLE),
    final("JSON that is cut off", answer(body=CHARGE[:-1]), UNREADABLE),
    final("list for an object", answer(body=b"[]"), UNREADABLE),
    final("deep nesting", answer(body=b"[" * 100_000), UNREADABLE),
    final("deep nesting in a field", answer(body=b'{"id": 7, "x": ' + b"[" * 100_000), UNREADABLE),
    final("integer of 10,000 digits", answer(body=b'{"id": ' + b"9" * 10_000 + b"}"), UNREADABLE),
    final("invalid UTF-8", answer(body=b'{"id": 7, "note": "\xff\xfe"}'), UNREADABLE),
    final("100 Continue before the answer", b"HTTP/1.1 100 Continue\r\n\r\n" + answer(body=CHARGE), OK),
    final("103 Early Hints before it", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 3 + answer(body=CHARGE), OK),
    final("an answer that drips", answer(body=CHARGE), OK, Then.DRIP),
    final("body without a length", b"HTTP/1.1 200 OK\r\n\r\n" + CHARGE, OK, Then.CLOSE),
    final("a day that there is not", answer(body=CHARGE, date=NO_YEAR), OK),
    final("a cookie of nonsense", answer(body=CHARGE, set_cookie="=;=;\x80; expires=never"), OK),
]
