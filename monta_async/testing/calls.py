"""What was called: a transport that remembers every call of an operation, and assertions about them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from attrs import field, frozen
from monta_partner_api import OPERATIONS, Operation
from monta_partner_api.encoding import to_number
from monta_partner_api.types import Model

from monta_async.paths import operation_of

__all__ = ("Call", "CallLog", "operation_named")

_LONGEST = 160


@frozen
class Call:
    """One request that was sent. A call that is sent again is there again, but for one that only lacked a new token."""

    operation: Operation | None = field(repr=lambda each: repr(each and each.operation_id))
    """None for a path that the document does not know."""
    request: httpx.Request = field(repr=False)
    status: int | None
    """The HTTP status of the answer; None if there was none."""

    @property
    def arguments(self) -> dict[str, Any]:
        """What it was called with, by the document's names: of path and query as text, of the body as JSON."""
        path = self.request.url.raw_path.decode().partition("?")[0].split("/")
        names = self.operation.path.split("/") if self.operation else ()
        held = {name[1:-1]: unquote(part) for name, part in zip(names, path, strict=False) if name[:1] == "{"}
        query = dict(parse_qsl(self.request.url.query.decode(), keep_blank_values=True))
        body = self.body
        return {**held, **query, **(body if isinstance(body, dict) else {})}

    @property
    def body(self) -> Any:
        """The JSON that was sent; None if there was none."""
        try:
            return json.loads(self.request.content)
        except (ValueError, httpx.RequestNotRead):
            return None

    def has(self, arguments: Mapping[str, Any]) -> bool:
        """Whether it was called with these, whatever else; names are those of the document, or the same in Python."""
        given = {_plain_name(name): value for name, value in self.arguments.items()}
        return all(
            _plain_name(name) in given and _same(given[_plain_name(name)], value) for name, value in arguments.items()
        )

    def __str__(self) -> str:
        name = f"{self.operation.operation_id}: " if self.operation else ""
        body = f" {self.request.content.decode(errors='replace')}" if self.body is not None else ""
        text = f"{name}{self.request.method} {self.request.url.raw_path.decode()}{body}"
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
        return f"{shown} -> {self.status or 'no answer'}"


class CallLog(httpx.AsyncBaseTransport):
    """A transport that remembers what is sent through it, but for token calls, which a client makes by itself.

    It stands before whatever answers: `Monta("id", "secret", transport=CallLog(httpx.MockTransport(answer)))`.

    Args:
        inner: what sends.

    Attributes:
        calls: the calls so far, in the order in which they ended; clear it as you like.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self.calls: list[Call] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, and remember it."""
        operation = operation_of(request)
        status = None
        try:
            answer = await self._inner.handle_async_request(request)
            status = answer.status_code
        finally:
            if operation is None or operation.resource != "authentication" or operation.http_method != "POST":
                self._forget_refused(request)
                self.calls.append(Call(operation, request, status))
        return answer

    def _forget_refused(self, request: httpx.Request) -> None:
        """A call whose token is over is sent once more by the client itself, and did not run before."""
        unauthorized = httpx.codes.UNAUTHORIZED
        self.calls[:] = [each for each in self.calls if each.request is not request or each.status != unauthorized]

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()

    def of(self, operation: str, /, **arguments: Any) -> list[Call]:
        """The calls of an operation with these arguments, whatever else they were called with.

        Args:
            operation: its id in the document, such as `start-charge`, or resource and method, such as `charges.start`.
            **arguments: names and values of path, query and body.

        Raises:
            ValueError: there is no such operation.
        """
        wanted = operation_named(operation)
        return [each for each in self.calls if each.operation is wanted and each.has(arguments)]

    def assert_called(self, operation: str, /, *, times: int | None = None, **arguments: Any) -> list[Call]:
        """Assert that an operation was called with these arguments, and return the calls.

        A call that is sent again after a failure counts each time, but not one that only lacked a new token.

        Args:
            operation: its id in the document, such as `start-charge`, or resource and method, such as `charges.start`.
            times: how often, exactly; at least once unless given. 0 asserts that it was not called so.
            **arguments: names and values of path, query and body; only these are looked at.

        Raises:
            AssertionError: it was called otherwise; it lists what was called.
            ValueError: there is no such operation.
        """
        found = self.of(operation, **arguments)
        if (times is None and found) or len(found) == times:
            return found
        wanted = operation_named(operation).operation_id
        if arguments:
            wanted += f" with {', '.join(f'{name}={value!r}' for name, value in arguments.items())}"
        often = "not called" if not found else f"called {_often(len(found))}"
        expected = "" if times is None else f", not {_often(times)}"
        lines = [f"{wanted} was {often}{expected}."]
        lines += ["Called were:", *(f"  {each}" for each in self.calls)] if self.calls else ["Nothing was called."]
        raise AssertionError("\n".join(lines))


def operation_named(name: str) -> Operation:
    """The operation with this id, or of this resource and method, such as `charges.start`.

    Raises:
        ValueError: there is none.
    """
    if name in OPERATIONS:
        return OPERATIONS[name]
    by_method = {f"{each.resource}.{each.method_name}": each for each in OPERATIONS.values()}
    if name in by_method:
        return by_method[name]
    near = get_close_matches(name, [*OPERATIONS, *by_method], 3)
    raise ValueError(f"there is no operation {name!r}" + (f"; there is {' or '.join(near)}" if near else ""))


def _often(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


def _plain_name(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _same(found: Any, expected: Any) -> bool:
    """Whether what was sent is what is expected; in a path or a query it is text."""
    if isinstance(expected, datetime):
        return isinstance(found, str) and _instant(found) == expected
    value: Any
    if isinstance(expected, Model):
        value = expected.to_dict()
    elif isinstance(expected, Enum):
        value = expected.value
    else:
        value = expected.isoformat() if isinstance(expected, date) else to_number(expected)
    if isinstance(found, str) and not isinstance(value, str):
        value = ",".join(map(str, value)) if isinstance(value, list | tuple) else json.dumps(value, default=str)
    return bool(found == value)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
