from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

import pytest
from making import PACKAGE, contents, make, run
from pipeline import __main__ as command, names
from twin import twin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Json = dict[str, Any]
KEY = {"$ref": "#/components/schemas/GateKey"}
TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"a": TEXT}}


def said(schema: Json, media: str = "application/json") -> Json:
    """Return a response or a body that holds this schema."""
    return {"description": "", "content": {media: {"schema": schema}}}


def operation(operation_id: str = "get-gates", **parts: Any) -> Json:
    """Return an operation, good but for the parts that are given."""
    return {"operationId": operation_id, "tags": ["Gates"], "responses": {"200": said(KEY)}} | parts


def with_operations(*found: Json, method: str = "get", path: str = "/api/v1/gates") -> Json:
    """Return the document of the tests with these operations, each on a path of its own."""
    document = twin()
    document["paths"] |= {path + "/x" * index: {method: each} for index, each in enumerate(found)}
    return document


def with_argument(name: str, **parts: Any) -> Json:
    """Return the document of the tests with an operation that has this parameter."""
    return with_operations(operation(parameters=[{"name": name, "in": "query", "schema": TEXT} | parts]))


def with_components(**schemas: Json) -> Json:
    """Return the document of the tests with these components, all of them used."""
    document = twin()
    document["components"]["schemas"] |= schemas
    pointers = {f"x{index}": {"$ref": f"#/components/schemas/{name}"} for index, name in enumerate(schemas)}
    document["components"]["schemas"]["GateKey"]["properties"] |= pointers
    return document


def changed(component: str, **parts: Any) -> Json:
    """Return the document of the tests with these parts of a component replaced."""
    document = twin()
    document["components"]["schemas"][component] |= parts
    return document


UNREADABLE: dict[str, tuple[Callable[[], Json], str]] = {
    "array without items": (lambda: changed("GateKey", properties={"key": {"type": "array"}}), "GateKey"),
    "enum of several types": (lambda: changed("PointKind", enum=[1, "a"]), "PointKind"),
    "enum of fractions": (lambda: changed("PointKind", type="number", enum=[0.5]), "PointKind"),
    "enum of objects": (lambda: changed("PointKind", enum=[{"a": 1}]), "PointKind"),
    "enum that contradicts": (
        lambda: changed(
            "GateKey", properties={"key": {"allOf": [{"$ref": "#/components/schemas/PointKind"}, {"enum": ["x"]}]}}
        ),
        "GateKey",
    ),
    "object or text": (lambda: changed("GateOpening", anyOf=[KEY, TEXT]), "component GateOpening"),
    "object or union": (
        lambda: changed("GateOpening", anyOf=[KEY, {"$ref": "#/components/schemas/WalletTransactionMetadata"}]),
        "component GateOpening",
    ),
    "inherits from itself": (lambda: changed("GateKey", allOf=[KEY, OBJECT]), "component GateKey"),
    "only itself": (
        lambda: with_components(One={"$ref": "#/components/schemas/Two"}, Two={"$ref": "#/components/schemas/One"}),
        "is only itself",
    ),
    "page without rows": (
        lambda: changed("ChargePage", properties={"rows": {"type": "array", "items": KEY}}),
        "operation get-charges",
    ),
    "error as an answer": (
        lambda: with_operations(operation(responses={"200": said({"$ref": "#/components/schemas/Error"})})),
        "operation get-gates: component Error",
    ),
    "path parameter not declared": (
        lambda: with_operations(operation(), path="/api/v1/gates/{gateId}"),
        "operation get-gates",
    ),
    "path parameter not in the path": (
        lambda: with_argument("gateId", **{"in": "path", "required": True}),
        "operation get-gates",
    ),
    "parameter in a cookie": (lambda: with_argument("session", **{"in": "cookie"}), "the cookie parameter session"),
    "parameter without a schema": (
        lambda: with_operations(
            operation(
                parameters=[{"name": "filter", "in": "query", "content": {"application/json": {"schema": TEXT}}}]
            ),
        ),
        "the query parameter filter",
    ),
    "object in a query": (lambda: with_argument("key", schema=KEY), "operation get-gates: argument key"),
    "moments in a query": (
        lambda: with_argument("at", schema={"type": "array", "items": TEXT | {"format": "date-time"}}),
        "operation get-gates: argument at",
    ),
    "body that is no JSON": (
        lambda: with_operations(operation("post-gates", requestBody=said(TEXT, "text/csv")), method="post"),
        "operation post-gates: the body is text/csv",
    ),
    "answer that is no JSON": (
        lambda: with_operations(operation(responses={"200": said(TEXT, "text/csv")})),
        "operation get-gates: the answer 200 is text/csv",
    ),
    "answer that is text": (lambda: with_operations(operation(responses={"200": said(TEXT)})), "operation get-gates: "),
    "several answers": (
        lambda: with_operations(
            operation(responses={"200": said(KEY), "201": said({"$ref": "#/components/schemas/Charge"})})
        ),
        "operation get-gates: it has several answers",
    ),
    "answer that may be an error": (
        lambda: with_operations(operation(responses={"default": said(KEY)})),
        "operation get-gates: its answer",
    ),
}

CLASHES: dict[str, tuple[Callable[[], Json], str]] = {
    "one operationId": (lambda: with_operations(operation(), operation()), "operationId get-gates"),
    "one module": (
        lambda: with_operations(operation("get-gates"), operation("get_gates")),
        "operation get-gates and operation get_gates would share the module gates.get_gates",
    ),
    "one argument": (
        lambda: with_operations(
            operation(parameters=[{"name": name, "in": "query", "schema": TEXT} for name in ("maxKw", "max-kw")])
        ),
        "argument of get-gates max_kw",
    ),
    "one module of two classes": (
        lambda: with_components(OPEN=OBJECT, Open={"type": "object", "properties": {"b": TEXT}}),
        "component OPEN and component Open",
    ),
    "a class and the words of an enum": (lambda: with_components(PointKindValue=OBJECT), "PointKindValue"),
    "class that the modules use": (lambda: with_components(Any=OBJECT), "component Any"),
    "tag that the package uses": (lambda: with_operations(operation(tags=["Resources"])), "tag Resources"),
    "tag that is a builtin": (lambda: with_operations(operation(tags=["Map"])), "operation get-gates: 'map'"),
    "operation that is a keyword": (lambda: with_operations(operation("import")), "operation import"),
    **{
        f"argument {name}": (functools.partial(with_argument, name), f"operation get-gates: give argument {name}")
        for name in ("self", "client", "body", "params", "request", "decode", "given", "fields")
    },
}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a package that was generated before."""
    folder = tmp_path_factory.mktemp("generated")
    make(twin(), folder)
    return folder


@pytest.mark.parametrize("case", [*UNREADABLE, *CLASHES])
def test_what_would_be_lost_is_an_error(
    case: str,
    before: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line names the operation or schema, the status is 2, and what was generated before stays, names included."""
    build, named = (UNREADABLE | CLASHES)[case]
    (tmp_path / "it.json").write_text(json.dumps(build()), encoding="utf-8")
    monkeypatch.setattr(command, "GENERATED", before)
    monkeypatch.setattr(names, "NAMES", tmp_path / "names.toml")
    old = contents(before)
    assert command.main(["--document", str(tmp_path / "it.json")]) == 2
    printed = capsys.readouterr()
    lines = [line for line in printed.err.splitlines() if not line.startswith("regenerate: matches nothing: ")]
    assert len(lines) == 1
    assert lines[0].startswith("regenerate: ")
    assert named in lines[0]
    assert " object at 0x" not in lines[0]
    assert printed.out == ""
    assert contents(before) == old
    assert not (tmp_path / "names.toml").exists()


def test_an_unreadable_document_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no document makes no folder and prints one line."""
    (tmp_path / "it.json").write_text("{", encoding="utf-8")
    assert command.main(["--document", str(tmp_path / "it.json"), "--output", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_what_only_looks_like_trouble_is_generated(tmp_path: Path) -> None:
    """Names of builtins, lists and unions in bodies, values of several types and rare methods are no loss."""
    words = {"type": "string", "enum": ["a"]}
    loose = {"anyOf": [TEXT, {"type": "integer"}]}
    document = with_components(Filter=OBJECT, dict=words, Loose=loose, **{"None": OBJECT | {"required": ["a"]}})
    schemas = document["components"]["schemas"]
    schemas["GateKey"]["nullable"] = True
    schemas["GateKey"]["title"] = "Another Name"
    many = {"required": True, "content": {"application/json": {"schema": {"type": "array", "items": KEY}}}}
    one = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GateOpening"}}}}
    listed = {
        "name": "list",
        "in": "query",
        "schema": {"type": "array", "items": {"$ref": "#/components/schemas/PointKind"}},
    }
    document["paths"] |= {
        "/api/v1/gates": {
            "get": operation(parameters=[listed, {"name": "class", "in": "query", "schema": TEXT}]),
            "put": operation("put-gates", requestBody=many),
            "post": operation("post-gate", requestBody=one),
            "head": operation("head-gates"),
        },
    }
    make(document, tmp_path)
    code = f"""
from {PACKAGE} import models
from {PACKAGE}.api.gates import get_gates, post_gate, put_gates
key = models.GateKey(key="a", x0=models.Filter(a="b"), x1="other", x2=3)
assert key.to_dict() == {{"key": "a", "x0": {{"a": "b"}}, "x1": "other", "x2": 3}}
assert models.GateKey.from_dict({{"key": "a", "x3": {{"a": "b"}}}}).x3 == models.None_(a="b")
assert models.GateKey.from_dict({{"key": "a", "x1": "a"}}).x1 is models.Dict.A
assert put_gates.request([key]).body == [key.to_dict()]
assert post_gate.request(key).body == key.to_dict()
assert dict(get_gates.request(list=["ac"], class_="c").params) == {{"list": ["ac"], "class": "c"}}
"""
    run(tmp_path, code)
