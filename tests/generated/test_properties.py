"""Whatever the API sends: instances made from the document, and answers that were tampered with."""

from __future__ import annotations

import copy
import json
import string
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from monta_partner_api import models
from monta_partner_api.client import read

from examples import RAW, SCHEMAS, alternatives, answer_schema, example, modules, resolve

if TYPE_CHECKING:
    from random import Random

Schema = dict[str, Any]

ANSWERS = {key: schema for key in sorted(RAW) if (schema := answer_schema(key)) is not None}
OBJECTS = sorted(name for name, schema in SCHEMAS.items() if schema.get("properties") and hasattr(models, name))
QUICK = settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
DEPTH = 4

words = st.text(string.printable + "\u00e6\u20ac\U0001f50c", max_size=12)
free_form = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=2),
    max_leaves=4,
)
days = st.dates(date(1000, 1, 1), date(9000, 1, 1))
moments = st.builds(
    "{}T{}{}{}".format,
    days.map(str),
    st.sampled_from(["00:00:00", "23:59:59", "07:53:02"]),
    st.sampled_from(["", ".1", ".12", ".123", ".123456", ".059724728"]),
    st.sampled_from(["Z", "+00:00", "-07:30", ""]),
)


PLAIN: dict[tuple[str, str], st.SearchStrategy[Any]] = {
    ("string", "date-time"): moments,
    ("string", "date"): days.map(str),
    ("string", ""): words,
    ("integer", ""): st.integers(-(2**63), 2**63 - 1),
    ("number", ""): st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9).map(lambda number: round(number, 4)),
    ("boolean", ""): st.booleans(),
}


def values(schema: Schema, depth: int = 0, *, hostile: bool = False) -> st.SearchStrategy[Any]:
    """JSON that a schema allows; hostile: with nulls, gaps, empty texts, unknown words and fields anywhere."""
    words_of = schema.get("enum") or resolve(schema).get("enum")
    inner = resolve(schema)
    if words_of:
        made: st.SearchStrategy[Any] = st.sampled_from(words_of) | (words if hostile else st.nothing())
    elif inner.get("type") == "array":
        made = st.lists(values(inner["items"], depth + 1, hostile=hostile), max_size=2 if depth < DEPTH else 0)
    elif alternatives(inner):
        made = st.one_of([objects(SCHEMAS[name], depth, hostile=hostile) for name in alternatives(inner)])
    elif inner.get("properties"):
        made = objects(inner, depth, hostile=hostile)
    else:
        kind = str(inner.get("type"))
        made = PLAIN.get((kind, inner.get("format", "")), PLAIN.get((kind, ""), st.dictionaries(words, free_form)))
    if hostile:
        return st.none() | st.just("") | made
    return st.none() | made if schema.get("nullable") else made


def objects(schema: Schema, depth: int, *, hostile: bool) -> st.SearchStrategy[dict[str, Any]]:
    """An object: the required fields and some of the others; hostile: any of them, and fields nobody announced."""
    always = set() if hostile else set(schema.get("required", ()))
    made = {
        wire: values(held, depth + 1, hostile=hostile)
        for wire, held in schema["properties"].items()
        if depth < DEPTH or wire in always
    }
    required = {wire: each for wire, each in made.items() if wire in always}
    allowed = st.fixed_dictionaries(required, optional={wire: held for wire, held in made.items() if wire not in always})
    if not hostile:
        return allowed
    unannounced = st.dictionaries(words.filter(lambda wire: wire not in made), free_form, max_size=2)
    return st.builds(lambda one, more: more | one, allowed, unannounced)


@pytest.mark.parametrize("hostile", [False, True], ids=["allowed", "hostile"])
@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_survives_reading_writing_and_reading(name: str, hostile: bool) -> None:  # noqa: FBT001 - a parameter
    """Whatever an object holds, what was read and written reads as the same again, and writes as the same JSON."""
    model = getattr(models, name)

    @QUICK
    @given(objects(SCHEMAS[name], 0, hostile=hostile))
    def check(body: dict[str, Any]) -> None:
        before = copy.deepcopy(body)
        first = model.from_dict(body)
        if model._optional:  # what is sent, is sent to the second
            first = model.from_dict(json.loads(json.dumps(first.to_dict())))
        written = first.to_dict()
        second = model.from_dict(json.loads(json.dumps(written)))

        assert before == body
        assert first == second
        assert written == second.to_dict()
        assert set(body) == set(written)

    check()


def spots(node: Any, schema: Schema, found: list[tuple[Any, Any, Schema]]) -> list[tuple[Any, Any, Schema]]:
    """Every (container, key, schema) of an answer that can be tampered with."""
    schema = resolve(schema)
    if isinstance(node, dict):
        options = [SCHEMAS[name] for name in alternatives(schema)] or [schema]
        properties = {wire: held for option in options for wire, held in option.get("properties", {}).items()}
        for wire in node:
            if wire in properties:
                found.append((node, wire, properties[wire]))
                spots(node[wire], properties[wire], found)
    elif isinstance(node, list):
        for index, each in enumerate(node):
            found.append((node, index, schema["items"]))
            spots(each, schema["items"], found)
    return found


def tamper(body: Any, schema: Schema, random: Random) -> None:
    """Delete, null, empty or replace something in an answer, or add a field that nobody announced."""
    places = spots(body, schema, [])
    if not places:
        return
    container, key, held = random.choice(places)
    match random.choice(["delete", "null", "add", "word"]):
        case "delete" if isinstance(container, dict):
            del container[key]
        case "null":
            container[key] = None
        case "word" if "enum" in resolve(held):
            container[key] = "never-heard-of"
        case _ if isinstance(container, dict):
            container["announcedByNobody"] = {"deep": [1, None]}
        case _:
            container[key] = None


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_no_departure_makes_an_answer_unreadable(operation_id: str) -> None:
    """Deletions, nulls, new fields and unknown words anywhere in the body, several at once: it is read all the same."""
    schema = ANSWERS.get(operation_id)
    full = example(schema) if schema is not None else None
    decode = modules()[operation_id].decode

    @QUICK
    @given(st.randoms(use_true_random=False), st.integers(1, 12))
    def check(random: Random, times: int) -> None:
        body = copy.deepcopy(full)
        for _ in range(times if schema is not None else 0):
            tamper(body, schema or {}, random)
        answer = read(httpx.Response(200, content=json.dumps(body).encode()), decode)

        for each in answer if isinstance(answer, list) else [answer]:
            repr(each)
            if hasattr(each, "to_dict"):
                json.dumps(each.to_dict())

    check()


def test_the_absence_of_a_body_is_read_for_every_operation() -> None:
    """A success without a body, or with null, raises nothing anywhere."""
    for module in modules().values():
        for content in (b"", b"null", b'""'):
            assert not read(httpx.Response(200, content=content), module.decode)
