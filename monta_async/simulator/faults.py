"""What goes wrong on request: an operation that fails, is late, is cut off, or answers what it never should."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from http import HTTPStatus
from random import Random
from typing import Any

import anyio
import anyio.lowlevel
import httpx
from starlette.types import Message, Send

from monta_async.simulator.document import Document, Schema, Spec

_ENVELOPE = {"status": "OK", "message": "Unknown Error", "errorCode": "UNKNOWN", "context": None}
_UNKNOWN_WORD = "a-word-of-tomorrow"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing that goes wrong with an answer; several may be given together.

    Attributes:
        operation: the id of the operation, as the document has it; None for all.
        probability: how often it happens, from 0 to 1.
        times: how often it happens at most; None for no end.
        status: answer with this status, and leave the request without effect.
        latency: answer so many real seconds later.
        cut: end the connection in the middle of the answer.
        lost: end the connection before the answer, after the request has had its effect.
        shift: begin every page but the first so many rows early, as if rows had come in while somebody pages.
        unknown_words: answer words that the document does not list, wherever it lists some.
        without: leave out the fields with these names, wherever they are.
        extra: add these fields to every object that has an id.
        envelope: answer 200 with the envelope of an error, after the request has had its effect.
    """

    operation: str | None = None
    probability: float = 1.0
    times: int | None = None
    status: int | None = None
    latency: float = 0.0
    cut: bool = False
    lost: bool = False
    shift: int = 0
    unknown_words: bool = False
    without: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    envelope: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            msg = "probability must be from 0 to 1"
            raise ValueError(msg)

    def error(self) -> dict[str, Any]:
        """Return the body of the answer with another status."""
        assert self.status is not None
        name = httpx.codes(self.status).name  # which does not change with the version of Python
        message = "The simulator was asked to fail"
        return {"status": name, "message": message, "readableMessage": message, "errorCode": name, "context": None}


class Faults:
    """Keeps what is to go wrong: scripts first, one entry a call, then whatever else was added."""

    def __init__(self, document: Document, seed: int) -> None:
        self._document = document
        self._random = Random(seed)  # noqa: S311 - chance that repeats with the seed, not a secret
        self._standing: list[tuple[Fault, list[int]]] = []
        self._scripts: dict[str, deque[Fault | None]] = {}

    def add(self, fault: Fault) -> None:
        """Have something go wrong from now on.

        Raises:
            ValueError: there is no such operation.
        """
        self._check(fault.operation)
        self._standing.append((fault, [0]))

    def script(self, operation: str, faults: Iterable[Fault | None]) -> None:
        """Say what goes wrong with the next calls of an operation, one after the other; None is a call that goes well.

        Raises:
            ValueError: there is no such operation.
        """
        self._check(operation)
        self._scripts.setdefault(operation, deque()).extend(faults)

    def clear(self) -> None:
        """Have nothing go wrong any more."""
        self._standing.clear()
        self._scripts.clear()

    @property
    def standing(self) -> list[Fault]:
        """What was added and has not happened as often as it may."""
        return [fault for fault, _ in self.left]

    @property
    def left(self) -> list[tuple[Fault, int | None]]:
        """The same, each with how often it may still happen; None for no end."""
        counted = [(fault, fault.times and fault.times - done[0]) for fault, done in self._standing]
        return [(fault, left) for fault, left in counted if left is None or left > 0]

    @property
    def scripts(self) -> dict[str, list[Fault | None]]:
        """What was scripted for operations and has not happened yet."""
        return {operation: list(script) for operation, script in list(self._scripts.items()) if script}

    def pick(self, spec: Spec | None) -> Fault | None:
        """Return what goes wrong with a call of an operation, or None."""
        if spec is None:
            return None
        operation_id = spec.operation.operation_id
        script = self._scripts.get(operation_id)
        if script:
            return script.popleft()
        for fault, done in self._standing:
            if fault.operation not in (None, operation_id) or (fault.times is not None and done[0] >= fault.times):
                continue
            if self._random.random() < fault.probability:
                done[0] += 1
                return fault
        return None

    def _check(self, operation: str | None) -> None:
        if operation is not None and operation not in self._document.specs:
            msg = f"there is no operation {operation}"
            raise ValueError(msg)

    def spoil(self, fault: Fault, spec: Spec, content: bytes) -> bytes:
        """Return the body of an answer as it goes wrong."""
        if fault.envelope:
            return json.dumps(_ENVELOPE).encode()
        if not content or not (fault.unknown_words or fault.without or fault.extra):
            return content
        body = json.loads(content)
        if fault.unknown_words and spec.answer is not None:
            body = self._reword(body, spec.answer)
        return json.dumps(_changed(body, fault), separators=(",", ":"), ensure_ascii=False).encode()

    def _reword(self, value: Any, schema: Schema) -> Any:
        """Replace every word out of a list by one that is not in it."""
        schema = self._document.resolve(schema)
        for each in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            value = self._reword(value, each)
        if isinstance(value, str) and "enum" in schema:
            return _UNKNOWN_WORD
        if isinstance(value, list):
            return [self._reword(each, schema.get("items", {})) for each in value]
        if isinstance(value, dict):
            known = schema.get("properties", {})
            return {key: self._reword(each, known.get(key, {})) for key, each in value.items()}
        return value


def _changed(value: Any, fault: Fault) -> Any:
    if isinstance(value, list):
        return [_changed(each, fault) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _changed(each, fault) for key, each in value.items() if key not in fault.without}
    return {**kept, **fault.extra} if "id" in value else kept


async def send_faulty(
    faults: Faults, fault: Fault, spec: Spec, respond: Callable[[Send], Awaitable[None]], send: Send
) -> None:
    """Send an answer as it is to go wrong."""
    held: list[Message] = []

    async def hold(message: Message) -> None:
        held.append(message)

    await respond(hold)
    if fault.latency:
        await anyio.sleep(fault.latency)
    if fault.lost:
        await _hang_up(send)
        return
    start, content = held[0], b"".join(message.get("body", b"") for message in held[1:])
    content = faults.spoil(fault, spec, content)
    if fault.envelope:
        start["status"] = HTTPStatus.OK
    headers = [(name, value) for name, value in start["headers"] if name not in (b"content-length", b"content-type")]
    if content:
        headers.append((b"content-type", b"application/json"))
    start["headers"] = [*headers, (b"content-length", str(len(content)).encode())]
    await send(start)
    if fault.cut and content:
        await send({"type": "http.response.body", "body": content[: len(content) // 2], "more_body": True})
        await _hang_up(send)
        return
    await send({"type": "http.response.body", "body": content})


async def _hang_up(send: Send) -> None:
    """End the connection: uvicorn's own where there is one, else by the error that a client in process would see."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        msg = "the simulator was asked to end the connection"
        raise httpx.ReadError(msg)
    transport.abort()
    await anyio.lowlevel.checkpoint()


def read_fault(given: Mapping[str, Any]) -> Fault:
    """Return a fault that is described in JSON.

    Raises:
        ValueError: a field is not known, or not what it should be.
    """
    known = {each.name for each in fields(Fault)}
    if set(given) - known:
        msg = f"a fault has no {', '.join(sorted(set(given) - known))}"
        raise ValueError(msg)
    try:
        return Fault(**{**given, "without": tuple(given.get("without", ()))})
    except TypeError as error:
        raise ValueError(str(error)) from None
