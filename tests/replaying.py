"""Every exchange of a recording, made again through the method of its operation."""

from __future__ import annotations

import json
import re
import tomllib
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from importlib import import_module, resources
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api import OPERATIONS, Operation, api, decoding, models

from monta_async import APIStatusError, Monta
from monta_async.testing import Replay
from monta_async.testing.replaying import difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monta_async.testing import Exchange, Recording

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "recordings"
DOCUMENT = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
NAMES = tomllib.loads((ROOT / "openapi" / "names.toml").read_text(encoding="utf-8"))
FIELDS: dict[str, str] = NAMES["fields"]
"""Names in Python by names on the wire."""
UNLIMITED = {"rateLimit", "rateLimitIntervalInSeconds"}
"""What credentials have always, but for those of the simulator that most is recorded from: it counts no calls."""


def paths() -> list[Path]:
    """Every recording."""
    return sorted(FOLDER.rglob("*.json"))


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Show of a failure which recording it is about and what is different, without the way there."""
    try:
        yield
    except AssertionError as error:
        hint = "if that is meant to be: change tests/simulator_calls.py or the story, then `nox -s record`"
        raise pytest.fail.Exception(f"{path.relative_to(ROOT)}: {error}\n{hint}", pytrace=False) from None


async def replay(recording: Recording) -> None:
    """Make every request of a recording again, in its order, and hold what comes against what stands there.

    Raises:
        ReplayError: another request is made.
        AssertionError: another value is read, with what is different; or a model does not know what was recorded.
    """
    departures: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(departures.append)
    try:
        await _replay(recording)
    finally:
        decoding.hooks.remove(departures.append)
        decoding.forget()
    if recording.provenance["server"].startswith("simulator"):  # a real server may depart from the document
        told = [f"  {each.model}.{each.field}: {each.kind}" for each in departures if each.field not in UNLIMITED]
        if told:
            raise AssertionError("\n".join(["the models do not have what was recorded", *told]))


async def _replay(recording: Recording) -> None:
    async with Replay(recording) as answers:
        for exchange in recording.exchanges:
            # a client each: what one learns of the rate limit is no matter of the next. Its token is given: when that
            # is refused, there is no other to ask with again
            async with answers.client(token="recorded", max_retries=0) as monta:
                await again(monta, exchange)


async def again(monta: Monta, exchange: Exchange) -> None:
    """Make one request again."""
    assert exchange.operation is not None
    operation = OPERATIONS[exchange.operation]
    given, named = positional(operation, exchange), keywords(operation, exchange)
    status, body = exchange.response["status"], exchange.response.get("body")
    method: Callable[..., Any] = getattr(getattr(monta, operation.resource), operation.method_name)
    if not 200 <= status < 300 or "errorCode" in (body or {}):
        with pytest.raises(APIStatusError) as failed:
            await method(*given, **named)
        assert (failed.value.status, failed.value.error_code) == (status, (body or {}).get("errorCode"))
        return
    raw = await monta.raw(method, *given, **named)
    assert raw.status == status
    if operation.paging is not None:
        same(rows(operation, body), written(raw.parsed.items))
        same(body, written(modules()[operation.operation_id].decode(body)))
    elif is_answered(operation):
        same(body, written(raw.parsed))
    else:
        assert raw.parsed is None


def same(recorded: Any, now: Any) -> None:
    """Complain, line by line, of what is not as it was recorded."""
    if found := difference(of_moments(recorded), of_moments(now)):
        raise AssertionError(f"read otherwise than recorded\n{found}")


def of_moments(value: Any) -> Any:
    """JSON, with its moments in the one form in which models write them."""
    if isinstance(value, dict):
        return {name: of_moments(each) for name, each in value.items()}
    if isinstance(value, list):
        return [of_moments(each) for each in value]
    return re.sub(r"(T[0-9:]+)\.0+Z$", r"\1Z", value) if isinstance(value, str) else value


def rows(operation: Operation, body: Any) -> Any:
    """What a page holds."""
    assert operation.paging is not None
    return body[operation.paging.items] if operation.paging.items else body


def written(value: Any) -> Any:
    """What was read, as JSON again."""
    if isinstance(value, list | tuple):
        return [written(each) for each in value]
    return json.loads(json.dumps(value.to_dict())) if hasattr(value, "to_dict") else value


def positional(operation: Operation, exchange: Exchange) -> list[Any]:
    """The arguments that are given by position: those in the path, and the body."""
    holes = re.fullmatch(re.sub(r"{\w+}", "([^/]+)", operation.path), exchange.request["path"])
    assert holes is not None
    shapes = {each["name"]: each["schema"] for each in described(operation).get("parameters", ())}
    names = re.findall(r"{(\w+)}", operation.path)
    given = [_value(text, shapes[name]) for name, text in zip(names, holes.groups(), strict=True)]
    if "body" in exchange.request:
        schema = described(operation)["requestBody"]["content"]["application/json"]["schema"]
        model = getattr(models, schema.get("$ref", "").rpartition("/")[2], None)
        body = exchange.request["body"]
        given.append(body if model is None else model.from_dict(body))
    return given


def keywords(operation: Operation, exchange: Exchange) -> dict[str, Any]:
    """The arguments that are given by name: those of the query."""
    shapes = {each["name"]: each["schema"] for each in described(operation).get("parameters", ())}
    return {FIELDS[name]: _value(text, shapes[name]) for name, text in exchange.request["query"].items()}


@cache
def modules() -> dict[str, Any]:
    """The functions of every operation, by its id."""
    found = (import_module(each.name) for each in walk_packages(api.__path__, f"{api.__name__}."))
    return {each.OPERATION.operation_id: each for each in found if hasattr(each, "OPERATION")}


def is_answered(operation: Operation) -> bool:
    """Whether the document says what the operation answers."""
    responses = described(operation)["responses"]
    return "content" in responses[min(code for code in responses if code.startswith("2"))]


def described(operation: Operation) -> dict[str, Any]:
    """What the document says of an operation."""
    found: dict[str, Any] = DOCUMENT["paths"][operation.path][operation.http_method.lower()]
    return found


def _value(text: str, schema: dict[str, Any]) -> Any:
    """A text of a path or query, as somebody would give it."""
    kind = schema.get("type")
    if kind == "boolean":
        return text == "true"
    if kind in ("integer", "number"):
        return float(text) if "." in text else int(text)
    if schema.get("format") == "date-time":
        return datetime.fromisoformat(text)
    return date.fromisoformat(text) if schema.get("format") == "date" else text
