"""The request of every operation, as it leaves: held against the document."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from arguments import Call, fields_of, plausible
from monta_partner_api import OPERATIONS, InvalidArgumentError, Request
from monta_partner_api.client import EXTENSION
from monta_partner_api.resources import Resources
from monta_partner_api.types import Model

from examples import RAW, answer_schema, example, modules

EVERY = pytest.mark.parametrize("operation_id", sorted(RAW))


class Recorder(Resources):
    """The resources, which send nothing: what a method asks for is kept."""

    def __init__(self) -> None:
        self._sender: Any = self
        self.request: Request | None = None
        self.functions: list[Any] = []

    async def send(self, request: Request, *functions: Any) -> None:
        """Keep what is to be sent, and how its answer is to be read."""
        self.request, self.functions = request, [*functions]

    def pages(self, request: Request, *functions: Any) -> None:
        """Keep what is to be sent, and how its pages are to be read."""
        self.request, self.functions = request, [*functions]


async def asked_of(operation_id: str, *positional: Any, **keywords: Any) -> Request | None:
    """The request that the method of an operation makes of its arguments; its answer is read by the right functions."""
    operation, recorder = OPERATIONS[operation_id], Recorder()
    method = getattr(getattr(recorder, operation.resource), operation.method_name)
    pending = method(*positional, **keywords)
    module = modules()[operation_id]
    if operation.paging is None:
        await pending
        assert recorder.functions == [module.decode]
    else:
        assert recorder.functions == [module.decode, module.items]
    return recorder.request


async def sent_by(operation_id: str, call: Call) -> tuple[httpx.Request, Any, Any]:
    """What `call` sends, what the answer to it was, and what `call` made of that."""
    seen: list[httpx.Request] = []
    schema = answer_schema(operation_id)
    answer = None if schema is None else example(schema)

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204) if answer is None else httpx.Response(200, json=answer)

    async with httpx.AsyncClient(transport=httpx.MockTransport(respond), base_url="http://127.0.0.1") as client:
        read = await modules()[operation_id].call(client, *call.positional, **call.in_query)
    (request,) = seen
    return request, answer, read


@EVERY
@pytest.mark.parametrize("required_only", [False, True], ids=["everything", "required only"])
async def test_what_leaves_is_what_the_document_asks_for(operation_id: str, *, required_only: bool) -> None:
    """Method, quoted path, query and JSON leave under the document's names, and nothing that was not given leaves."""
    call = plausible(operation_id, required_only=required_only)
    request, _, _ = await sent_by(operation_id, call)
    assert request.method == RAW[operation_id]["method"]
    assert request.url.raw_path.decode().partition("?")[0] == call.path
    assert sorted(request.url.params.multi_items()) == sorted(call.params.items())
    assert request.extensions[EXTENSION] is OPERATIONS[operation_id]
    if call.body is None:
        assert (request.content, request.headers.get("Content-Type")) == (b"", None)
    else:
        assert json.loads(request.content) == call.json
        assert request.headers["Content-Type"] == "application/json"


@EVERY
async def test_an_answer_is_read(operation_id: str) -> None:
    """`call` gives what `decode` makes of the answer, and None where the document has no answer."""
    _, answer, read = await sent_by(operation_id, plausible(operation_id))
    assert read == modules()[operation_id].decode(answer)
    assert (read is None) == (answer_schema(operation_id) is None)


@EVERY
async def test_a_method_asks_for_what_its_function_does(operation_id: str) -> None:
    """The method of a resource makes the same request as the function of the operation."""
    call = plausible(operation_id)
    due = modules()[operation_id].request(*call.positional, **call.in_query)
    assert await asked_of(operation_id, *call.positional, **call.in_query) == due


@pytest.mark.parametrize("operation_id", sorted(key for key in RAW if isinstance(plausible(key).body, Model)))
async def test_a_body_may_be_given_field_by_field(operation_id: str) -> None:
    """A body that is given by keywords is sent as the same body given as its model."""
    call = plausible(operation_id)
    due = modules()[operation_id].request(*call.positional, **call.in_query)
    assert await asked_of(operation_id, *call.in_path, **fields_of(call.body), **call.in_query) == due
    with pytest.raises(TypeError, match="nonsense"):
        await asked_of(operation_id, *call.in_path, **fields_of(call.body), **call.in_query, nonsense=1)
    with pytest.raises(TypeError, match="either"):
        await asked_of(operation_id, *call.positional, **fields_of(call.body), **call.in_query)


@EVERY
async def test_an_unknown_argument_is_refused(operation_id: str) -> None:
    """An argument that the operation does not have is a TypeError, before anything is sent."""
    call = plausible(operation_id)
    with pytest.raises(TypeError, match="nonsense"):
        await asked_of(operation_id, *call.positional, **call.in_query, nonsense=1)


@pytest.mark.parametrize("operation_id", sorted(key for key, raw in RAW.items() if "{" in raw["path"]))
def test_an_empty_part_of_a_path_is_refused(operation_id: str) -> None:
    """Empty text and dots, which would call another path, are refused in every part of a path."""
    call = plausible(operation_id)
    for index in range(len(call.in_path)):
        for bad in ("", ".", ".."):
            arguments = [bad if position == index else each for position, each in enumerate(call.positional)]
            with pytest.raises(InvalidArgumentError):
                modules()[operation_id].request(*arguments, **call.in_query)
