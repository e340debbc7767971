"""Keeps what is sent and answered as files that a person can read, without secrets and personal data."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import anyio
import httpx
from attrs import define, frozen

from monta_async.paths import known_operation

from .scrubbing import Scrubber, kept_headers
from .shapes import document

__all__ = ("Exchange", "Recording", "RecordingTransport")


@frozen
class Exchange:
    """One request and its answer, as they stand in a recording."""

    operation: str | None
    """The id of the operation; None for a path that the document does not know."""
    request: dict[str, Any]
    """`method`, `path`, `query`, `headers`, and `body` as JSON or `text`."""
    response: dict[str, Any]
    """`status`, `headers`, and `body` as JSON or `text`."""

    def answer(self) -> httpx.Response:
        """The answer, ready to be given."""
        content = None
        if "body" in self.response:
            content = json.dumps(self.response["body"], ensure_ascii=False).encode()
        elif "text" in self.response:
            content = str(self.response["text"]).encode()
        return httpx.Response(self.response["status"], headers=self.response["headers"], content=content)


@frozen
class Recording:
    """What a file holds: one exchange, or several that belong together, in the order in which they began."""

    provenance: dict[str, Any]
    """`server`, `recorded` (when it began), and of the `document` its `version` and `sha256`."""
    exchanges: list[Exchange]

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """The recording in a file.

        Raises:
            OSError: the file cannot be read.
            ValueError: it holds no recording.
        """
        try:
            held = json.loads(Path(path).read_text(encoding="utf-8"))
            return cls(held["provenance"], [Exchange(**each) for each in held["exchanges"]])
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{os.fspath(path)} is no recording: {error}") from None

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write the file whole, or leave what was there."""
        exchanges = [
            {"operation": each.operation, "request": each.request, "response": each.response} for each in self.exchanges
        ]
        text = json.dumps({"provenance": self.provenance, "exchanges": exchanges}, indent=2, ensure_ascii=False)
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(f"{text}\n")
            Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


@define(eq=False)
class _Raw:
    """What was sent, and what came; None until it has all come."""

    request: httpx.Request
    began: datetime
    response: httpx.Response | None = None


class RecordingTransport(httpx.AsyncBaseTransport):
    """Sends with another transport, and keeps what is sent and answered.

    A path that ends in `.json` is the file of a story: everything until the `async with` block is left, in one file,
    which is not written if the block is left by an exception; outside of it, it takes no request, and the block of a
    client is another. Any other path is a folder, in which every answer makes a file of its own at once, named for the
    operation: `get-sites.json`, then `get-sites-2.json`. A request that is cancelled, or has no answer, leaves nothing.

    Nothing is kept but what is known to be harmless: flags, words that the document lists, dates, amounts, energy and
    counts, names of reference data. Ids, texts, coordinates and whatever the document does not know are replaced by
    stand-ins of the same form, the same ones within a file, so that ids still hang together. Of the headers, content
    type, date, version, rate limit, retry and deprecation are kept, in the form that they are known to have; never the
    authorization, nor cookies.

    Args:
        inner: what sends. It is closed with this one.
        path: the file of a story, or a folder.
        keep: texts and numbers that are harmless and to be kept, such as a key of yours that the code under test sends.
        server: what to call the server in the file. Unless given, one of Monta's and one on this machine go by their
            address, and any other is "another server".
        now: the clock, for when it was recorded; an aware date-time.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        path: str | os.PathLike[str],
        *,
        keep: Collection[str | float] = (),
        server: str | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._inner = inner
        self._path = Path(path)
        self._is_story = self._path.suffix == ".json"
        self._keep = keep
        self._server = server
        self._now = now
        self._story: list[_Raw] = []
        self._entered = False
        self._names: dict[str, int] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and keep it with its answer when that has come whole.

        Raises:
            RuntimeError: it is a story, and its `async with` block, at whose end it is written, was not begun.
        """
        if self._is_story and not self._entered:
            raise RuntimeError(
                f"{self._path} is written at the end of a block that was not begun:"
                " `async with RecordingTransport(...) as recorder, Monta(..., transport=recorder) as monta`"
            )
        raw = _Raw(request, self._now())
        if self._is_story:
            self._story.append(raw)
        await request.aread()
        response = await self._inner.handle_async_request(request)
        try:
            await response.aread()
        finally:
            with anyio.CancelScope(shield=True):
                await response.aclose()
        raw.response = response
        if not self._is_story:
            self._recorded([raw]).write(self._path / self._name(request))
        return _as_read(response)

    async def aclose(self) -> None:
        """Close the transport that sends."""
        await self._inner.aclose()

    async def __aenter__(self) -> Self:
        """Begin."""
        self._entered = True
        return await super().__aenter__()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Write the story, unless it ended by an exception."""
        if self._is_story and exc_type is None:
            self._recorded(self._story).write(self._path)
        await super().__aexit__(exc_type, exc_value, traceback)

    def _recorded(self, exchanges: list[_Raw]) -> Recording:
        scrubber = Scrubber(self._keep)
        done = [_scrubbed(each.request, each.response, scrubber) for each in exchanges if each.response is not None]
        server, began = self._server, self._now()
        if exchanges:
            url, began = exchanges[0].request.url, exchanges[0].began
            server = server or _server(url)
        moment = began.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        described = {"version": document().version, "sha256": document().digest}
        return Recording({"server": server, "recorded": moment, "document": described}, done)

    def _name(self, request: httpx.Request) -> str:
        operation = known_operation(request)
        stem = "unknown" if operation is None else operation.operation_id
        self._names[stem] = count = self._names.get(stem, 0) + 1
        return f"{stem}.json" if count == 1 else f"{stem}-{count}.json"


def _server(url: httpx.URL) -> str:
    """A server as a recording names it: any but Monta's own and this machine may be named after somebody."""
    is_known = re.fullmatch(r"localhost|::1|127(\.\d{1,3}){3}|partner-api(\.sandbox)?\.monta\.com", url.host)
    return f"{url.scheme}://{url.netloc.decode()}" if is_known else "another server"


def _scrubbed(request: httpx.Request, response: httpx.Response, scrubber: Scrubber) -> Exchange:
    operation = known_operation(request)
    sent: dict[str, Any] = {
        "method": request.method,
        "path": scrubber.path(request.url.raw_path.decode("ascii").partition("?")[0], operation),
        "query": scrubber.query(request.url.params.multi_items(), operation),
        "headers": kept_headers(request.headers),
    }
    sent |= _body(request.content, lambda body: scrubber.sent(body, operation), scrubber)
    answered: dict[str, Any] = {"status": response.status_code, "headers": kept_headers(response.headers)}
    answered |= _body(response.content, lambda body: scrubber.answered(body, operation, response.status_code), scrubber)
    return Exchange(None if operation is None else operation.operation_id, sent, answered)


def _body(content: bytes, scrub: Callable[[Any], Any], scrubber: Scrubber) -> dict[str, Any]:
    if not content:
        return {}
    try:
        return {"body": scrub(json.loads(content))}
    except ValueError:
        return {"text": scrubber.text(content.decode("utf-8", "replace"))}


def _as_read(response: httpx.Response) -> httpx.Response:
    """An answer that has been read, as one that can be read again: unpacked, so it is no longer packed."""
    gone = {"content-encoding", "content-length", "transfer-encoding"}
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in gone]
    kept = {key: value for key, value in response.extensions.items() if key != "network_stream"}
    return httpx.Response(response.status_code, headers=headers, content=response.content, extensions=kept)
