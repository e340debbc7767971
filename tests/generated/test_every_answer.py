"""The answer of every operation and every model: what is read is what came, and can be written again."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from monta_partner_api import decoding, models
from monta_partner_api.client import read
from monta_partner_api.types import Model

from examples import RAW, SCHEMAS, alternatives, answer_schema, copies, example, modules, reference

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERS = {key: schema for key in sorted(RAW) if (schema := answer_schema(key)) is not None}
OBJECTS = sorted(name for name, schema in SCHEMAS.items() if schema.get("properties") and hasattr(models, name))
KINDS = pytest.mark.parametrize("kind", [{}, {"sparse": True}, {"nulls": True}], ids=["full", "sparse", "nulls"])


@pytest.fixture
def drifts() -> Iterator[list[decoding.Drift]]:
    """What is reported during the test."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    yield seen
    decoding.hooks.remove(seen.append)
    decoding.forget()


def plain(value: Any) -> Any:
    """What was read, as JSON again."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.to_dict() if isinstance(value, Model) else value


def test_examples_cover_the_document() -> None:
    """There is an example of every answer but the 27 that are empty, and of more than 250 models."""
    assert len(ANSWERS) == 188 - 27
    assert len(OBJECTS) > 250


@KINDS
@pytest.mark.parametrize("operation_id", ANSWERS)
def test_an_answer_is_written_as_it_came(
    operation_id: str, kind: dict[str, bool], drifts: list[decoding.Drift]
) -> None:
    """An answer that the document allows is read without a complaint and written with the same fields and values."""
    body = example(ANSWERS[operation_id], **kind)
    content = json.dumps(body).encode()
    answer = read(httpx.Response(200, content=content), modules()[operation_id].decode)
    assert json.loads(json.dumps(plain(answer))) == body
    assert not [each for each in drifts if each.kind != "missing" or "sparse" not in kind]


@KINDS
@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_is_equal_to_itself_read_again(name: str, kind: dict[str, bool]) -> None:
    """A model equals itself written and read again, copied, deeply copied and pickled; and nothing else."""
    model = getattr(models, name)
    one = model.from_dict(example(SCHEMAS[name], **kind))
    assert type(one) is model
    assert model.from_dict(one.to_dict()) == one
    for other in copies(one):
        assert other == one
        assert other.to_dict() == one.to_dict()
    assert one != one.to_dict()
    assert one != model.from_dict({**one.to_dict(), "brandNew": 1})


@pytest.mark.parametrize("name", OBJECTS)
def test_reading_does_not_change_what_is_read(name: str) -> None:
    """What a model is read from stays as it was, with fields missing and others that nobody announced."""
    body = {**example(SCHEMAS[name], sparse=True), "brandNew": {"a": [1]}}
    before = copy.deepcopy(body)
    one = getattr(models, name).from_dict(body)
    assert body == before
    assert one.additional_properties == {"brandNew": {"a": [1]}}
    assert one.to_dict()["brandNew"] == {"a": [1]}


@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_shows_its_name_and_little_else(name: str) -> None:
    """The representation of a model names its class, is one short line, and leaves objects and lists out."""
    shown = repr(getattr(models, name).from_dict(example(SCHEMAS[name])))
    assert shown.startswith(f"{name}(")
    assert "\n" not in shown
    assert len(shown) < 600


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_an_empty_answer_is_success(operation_id: str) -> None:
    """No body, where the document promises one, is no error: None, or no rows."""
    for content in (b"", b"null", b'""'):
        answer = read(httpx.Response(200, content=content), modules()[operation_id].decode)
        assert answer == ([] if ANSWERS[operation_id].get("type") == "array" else None)


@pytest.mark.parametrize("operation_id", sorted(RAW.keys() - ANSWERS.keys()))
def test_an_answer_that_nobody_promised_is_ignored(operation_id: str) -> None:
    """Where the document has no answer, whatever comes is success, and None."""
    for content in (b"", b"{}", b'{"id": 7}', b"[]"):
        assert read(httpx.Response(200, content=content), modules()[operation_id].decode) is None


@pytest.mark.parametrize("operation_id", sorted(key for key in ANSWERS if "x-paging" in RAW[key]))
def test_the_rows_of_a_page(operation_id: str) -> None:
    """`items` gives the rows of a page, as many as came and each of the type that the document says."""
    module, schema = modules()[operation_id], ANSWERS[operation_id]
    field = RAW[operation_id]["x-paging"]["items"]
    body = example(schema)
    rows = module.items(module.decode(body))
    sent = body[field] if field else body
    assert [plain(each) for each in rows] == sent
    if operation_id != "get-ocpp-config":
        assert all(isinstance(each, Model) for each in rows)


def test_the_page_of_a_kind_that_nobody_knows_has_no_rows() -> None:
    """A page that is none of the alternatives of the document has no rows, and is no error."""
    module = modules()["get-charge-point-logs"]
    assert list(module.items(module.decode({"meta": {"paginationType": "spiral"}, "data": [{"id": 1}]}))) == []


def test_components_that_are_no_objects() -> None:
    """Every other component is an enum, a union or the body of an error."""
    rest = {name for name in SCHEMAS if name not in OBJECTS}
    assert all("enum" in SCHEMAS[name] or alternatives(SCHEMAS[name]) or not hasattr(models, name) for name in rest)
    assert {reference(schema) for schema in ANSWERS.values()} - {None} <= set(OBJECTS) | {"ChargePointLogPage"}
