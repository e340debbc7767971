"""What goes wrong on request: an operation that fails, is late, is cut off, or answers what it never should."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from http import HTTPStatus
from random import Random
from typing import Any

import anyio
import anyio.lowlevel
import httpx
from attrs import Attribute, asdict, field, fields, frozen
from starlette.types import Message, Send

from monta_async.simulator.document import Document, Schema, Spec
from monta_async.simulator.errors import ApiError, name_of
from monta_async.simulator.validation import read_json

_ENVELOPE = {"status": "OK", "message": "Unknown Error", "errorCode": "UNKNOWN", "context": None}
_UNKNOWN_WORD = "a-word-of-tomorrow"
_LONGEST_LATENCY = 86_400
AFTER_QUOTA = frozenset({400, 403, 404, 429})
"""What the API answers only to a caller whom it knows, and counts; all else may come from what stands before it."""
_ERROR_CODES = {
    400: "BAD_REQUEST",
    401: "INVALID_ACCESS_TOKEN",
    403: "ACCESS_FORBIDDEN",
    404: "RESOURCE_NOT_FOUND",
}
"""Error codes of the API that are not the name of their status."""
_SIGN_IN = "get-access-token-with-client-credentials"


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object, high: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= high


def _must(test: Callable[[Any], bool], what: str) -> Callable[[Fault, Attribute[Any], Any], None]:
    def check(_fault: Fault, attribute: Attribute[Any], value: Any) -> None:
        if not test(value):
            msg = f"{attribute.name} must be {what}"
            raise ValueError(msg)

    return check


def _flag() -> Any:
    return field(default=False, validator=_must(lambda value: isinstance(value, bool), "true or false"))


def _names(given: Collection[str]) -> tuple[str, ...]:
    held: object = given
    is_list = isinstance(held, Collection) and not isinstance(held, str | Mapping)
    if is_list and all(isinstance(each, str) for each in given):
        return tuple(given)
    msg = "without must be a list of names"
    raise ValueError(msg)


def _fields(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a copy that is as JSON has it."""
    try:
        copied = read_json(json.dumps(given).encode())
    except (TypeError, ValueError, RecursionError):
        copied = None
    if isinstance(copied, dict):
        return copied
    msg = "extra must be fields with values that JSON can hold"
    raise ValueError(msg)


@frozen(kw_only=True)
class Fault:
    """One thing that goes wrong with an answer; several may be given together.

    A status that the API gives to callers whom it knows (400, 403, 404, 429) is answered as by the API: a token is
    needed, the call counts, and the answer has the API's error code and the headers of the rate limit. With 429 these
    say that nothing remains until the window ends, as the API's own 429 does, though the call spends nothing and the
    next one finds the quota as it was. Any other status is answered before the API has a look, as by a proxy: it needs
    no token, spends no quota and has no such headers. So is every status of token calls, which do not count.

    Attributes:
        operation: the id of the operation, as the document has it; None for all.
        probability: how often it happens, from 0 to 1.
        times: how often it happens at most; None for no end.
        status: answer with this status, from 400 to 599, and leave the request without effect.
        latency: answer so many real seconds later; a day at most.
        cut: end the connection in the middle of the answer.
        lost: end the connection before the answer, after the request has had its effect.
        shift: begin every page but the first so many rows early, as if rows had come in while somebody pages.
        unknown_words: answer words that the document does not list, wherever it lists some.
        without: leave out the fields with these names, wherever they are.
        extra: add these fields, which must be JSON, to every object that has an id.
        envelope: answer 200 with the envelope of an error, after the request has had its effect.

    Raises:
        ValueError: a field is not what it should be.
    """

    operation: str | None = field(
        default=None, validator=_must(lambda value: value is None or isinstance(value, str), "the id of an operation")
    )
    probability: float = field(default=1.0, validator=_must(lambda value: _is_number(value, 1), "from 0 to 1"))
    times: int | None = field(
        default=None, validator=_must(lambda value: value is None or (_is_whole(value) and value >= 0), "0 or more")
    )
    status: int | None = field(
        default=None,
        validator=_must(
            lambda value: value is None or (_is_whole(value) and 400 <= value <= 599),  # noqa: PLR2004 - as said
            "the status of an error, from 400 to 599",
        ),
    )
    latency: float = field(
        default=0.0,
        validator=_must(lambda value: _is_number(value, _LONGEST_LATENCY), f"from 0 to {_LONGEST_LATENCY} seconds"),
    )
    cut: bool = _flag()
    lost: bool = _flag()
    shift: int = field(
        default=0, validator=_must(lambda value: _is_whole(value) and value >= 0, "a number of rows, 0 or more")
    )
    unknown_words: bool = _flag()
    without: tuple[str, ...] = field(default=(), converter=_names)
    extra: Mapping[str, Any] = field(factory=dict, converter=_fields)
    envelope: bool = _flag()

    def error(self, operation_id: str) -> ApiError | None:
        """Return the error to answer an operation with, or None when there is no status."""
        if self.status is None:
            return None
        error_code = _ERROR_CODES.get(self.status, name_of(self.status))
        if (operation_id, self.status) == (_SIGN_IN, HTTPStatus.UNAUTHORIZED):
            error_code = "CONSUMER_NOT_FOUND"
        return ApiError(self.status, error_code, "The simulator was asked to fail")


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
            ValueError: there is no such operation, or a fault has an operation, a probability or times of its own.
        """
        self._check(operation)
        script = list(faults)
        for fault in script:
            if fault is not None and (fault.operation, fault.probability, fault.times) != (None, 1, None):
                msg = "each fault of a script happens once, in its turn: it has no operation, probability or times"
                raise ValueError(msg)
        self._scripts.setdefault(operation, deque()).extend(script)

    def read(self, given: Mapping[str, Any]) -> None:
        """Add what is described in JSON: a fault with its fields, or an operation with its `script`.

        Raises:
            ValueError: it is not what it should be, or there is no such operation.
        """
        if "script" not in given:
            self.add(_read_fault(given))
            return
        operation, script = given.get("operation"), given["script"]
        if set(given) != {"operation", "script"} or not isinstance(operation, str) or not isinstance(script, list):
            msg = "a script has an operation and a list, script, of faults or null; nothing else"
            raise ValueError(msg)
        self.script(operation, [None if each is None else _read_fault(each) for each in script])

    def waiting(self) -> list[dict[str, Any]]:
        """Return what was added and scripted and has not happened yet, as `read` takes it."""
        scripts = [
            {"operation": operation, "script": [fault and _scripted(fault) for fault in script]}
            for operation, script in self.scripts.items()
        ]
        return [*(asdict(fault) for fault in self.standing), *scripts]

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


def _read_fault(given: Any) -> Fault:
    if not isinstance(given, dict):
        msg = "a fault must be a JSON object"
        raise ValueError(msg)  # noqa: TRY004 - what is wrong with JSON is a ValueError
    unknown = set(given) - {each.name for each in fields(Fault)}
    if unknown:
        msg = f"a fault has no {', '.join(sorted(unknown))}"
        raise ValueError(msg)
    return Fault(**given)


def _scripted(fault: Fault) -> dict[str, Any]:
    return asdict(fault, filter=lambda attribute, _: attribute.name not in ("operation", "probability", "times"))
