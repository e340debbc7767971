"""Answers with what was recorded, and with nothing else."""

from __future__ import annotations

import json
import os
from collections import deque
from difflib import SequenceMatcher, unified_diff
from types import TracebackType
from typing import Any, Self

import httpx

from monta_async import Monta

from .recording import Exchange, Recording

try:
    import respx
    from respx.models import AllMockedAssertionError
    from respx.patterns import Pattern
except ModuleNotFoundError as error:
    if error.name != "respx":
        raise
    message = 'a replay needs respx: pip install "monta-async[testing]"'
    raise ImportError(message, name=error.name) from error

__all__ = ("Replay", "ReplayError", "difference")

_COMPARED = ("method", "path", "query", "body", "text")
_SECRETS = frozenset({"clientSecret", "refreshToken", "webhookSecret", "webhookSecretBytes"})
_SIGNING_IN = "get-access-token-with-client-credentials"


class ReplayError(AssertionError):
    """A request is not in the recording, or one of the recording was not made; the text shows the difference."""


def difference(recorded: Any, now: Any) -> str:
    """What is different between two values of JSON, line by line; empty if nothing is."""
    before, after = (
        json.dumps(_plain(each), indent=2, ensure_ascii=False, sort_keys=True).splitlines() for each in (recorded, now)
    )
    return "\n".join(unified_diff(before, after, "recorded", "now", lineterm=""))


class Replay:
    """The answers of a recording, through respx in its strict mode.

    A request is answered by the exchange that has the same method, path, query and body, in the order of the recording
    where there are several. A request that the recording does not have, and one that is left over when the
    `async with` block is left, are a `ReplayError`, which shows how the nearest exchange differs; so is a request
    outside of that block. Headers are not compared.

    Args:
        recording: the recording, or the path of its file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it holds no recording.

    Attributes:
        recording: what answers.
        entered: whether the block was ever begun; without it, nobody sees what is left over.
    """

    def __init__(self, recording: Recording | str | os.PathLike[str]) -> None:
        self.recording = recording if isinstance(recording, Recording) else Recording.read(recording)
        self.entered = False
        self._running = False
        self._left = [*self.recording.exchanges]
        self._unexpected: ReplayError | None = None
        self._router = respx.MockRouter(assert_all_called=True, assert_all_mocked=True, using=None)
        waiting: dict[str, deque[Exchange]] = {}
        for exchange in self._left:
            waiting.setdefault(_key(exchange.request), deque()).append(exchange)
        for key, exchanges in waiting.items():
            self._router.route(_Same(key)).mock(side_effect=self._answering(exchanges))
        self.transport = httpx.MockTransport(self._handle)
        """What a client of yours sends with; asked for nothing but what was recorded."""

    def client(self, **options: Any) -> Monta:
        """A client that is answered from the recording; it signs in only if the recording begins with that.

        Args:
            **options: whatever `Monta` takes but `transport`.
        """
        given = options.keys() & {"client_id", "client_secret", "token"}
        first = self.recording.exchanges[0] if self.recording.exchanges else None
        if not given and first is not None and first.operation == _SIGNING_IN:
            body = first.request["body"]
            options |= {"client_id": body["clientId"], "client_secret": body["clientSecret"]}
        elif not given:
            options["token"] = "recorded"  # noqa: S105 - no server sees it
        return Monta(**{"base_url": "https://recorded.example", **options, "transport": self.transport})

    async def __aenter__(self) -> Self:
        """Begin."""
        self.entered = self._running = True
        self._router.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End; see that every exchange was asked for, and nothing else.

        Raises:
            ReplayError: some were not asked for, or something else was, whatever became of that error.
        """
        self._running = False
        self._router.stop(quiet=exc_type is not None or bool(self._left) or self._unexpected is not None)
        if exc_type is not None:
            return
        if self._unexpected is not None:
            raise self._unexpected
        if self._left:
            raise ReplayError("\n".join(["recorded, but not asked for:", *map(_line, self._left)]))

    def _answering(self, exchanges: deque[Exchange]) -> Any:
        def answer(request: httpx.Request) -> httpx.Response | None:  # noqa: ARG001 - respx gives it
            if not exchanges:
                return None
            exchange = exchanges.popleft()
            self._left.remove(exchange)
            return exchange.answer()

        return answer

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        if not self._running:
            sent = f"{request.method} {request.url.path}"
            raise ReplayError(
                f"{sent} outside of the replay: `async with monta_replay(...) as replay, replay.client()`"
            )
        try:
            return await self._router.async_handler(request)
        except AllMockedAssertionError:
            self._unexpected = self._unexpected or self._not_recorded(_sent(request))
            raise self._not_recorded(_sent(request)) from None

    def _not_recorded(self, sent: dict[str, Any]) -> ReplayError:
        text = f"not in the recording: {sent['method']} {sent['path']}"
        nearest = max(self._left, key=lambda each: _likeness(each.request, sent), default=None)
        if nearest is None:
            return ReplayError(f"{text}\neverything in it has been asked for")
        recorded = _compared(nearest.request)
        return ReplayError(f"{text}\n{difference(_shown(recorded, recorded), _shown(sent, recorded))}")


class _Same(Pattern):
    """Matches the request with this key."""

    key = "monta_recorded"

    def parse(self, request: httpx.Request) -> str:
        return _key(_sent(request))


def _sent(request: httpx.Request) -> dict[str, Any]:
    query: dict[str, Any] = {}
    for name, text in request.url.params.multi_items():
        held = query.get(name)
        query[name] = text if held is None else [*(held if isinstance(held, list) else [held]), text]
    sent: dict[str, Any] = {
        "method": request.method,
        "path": request.url.raw_path.decode("ascii").partition("?")[0],
        "query": query,
    }
    if content := request.read():
        try:
            sent["body"] = json.loads(content)
        except ValueError:
            sent["text"] = content.decode("utf-8", "replace")
    return sent


def _compared(request: dict[str, Any]) -> dict[str, Any]:
    return {name: request[name] for name in _COMPARED if name in request}


def _key(request: dict[str, Any]) -> str:
    return json.dumps(_plain(_compared(request)), sort_keys=True)


def _plain(value: Any) -> Any:
    """JSON in which equal numbers look the same."""
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _likeness(recorded: dict[str, Any], sent: dict[str, Any]) -> tuple[bool, bool, float]:
    ratio = SequenceMatcher(None, _key(recorded), _key(sent)).ratio()
    return recorded["method"] == sent["method"], recorded["path"] == sent["path"], ratio


def _shown(value: Any, recorded: Any) -> Any:
    """A request, without the secrets that are not those of the recording."""
    if not isinstance(value, dict):
        return value
    held = recorded if isinstance(recorded, dict) else {}
    return {
        name: "***" if name in _SECRETS and each != held.get(name) else _shown(each, held.get(name))
        for name, each in value.items()
    }


def _line(exchange: Exchange) -> str:
    query = "&".join(f"{name}={value}" for name, value in exchange.request["query"].items())
    return f"  {exchange.request['method']} {exchange.request['path']}{'?' if query else ''}{query}"
