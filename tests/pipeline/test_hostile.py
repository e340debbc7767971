"""Names become code, so they are refused unless they look like names; everything else of a document is only text."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, strategies as st
from making import PACKAGE, make, run
from openapi_python_client.schema.untrusted_string import UntrustedString
from pipeline import generate
from pipeline.__main__ import main
from pipeline.documents import DocumentError
from pipeline.names import Names
from twin import twin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Json = dict[str, Any]

CALL = "__import__('os').environ.update(CANARY='dead')"
PROSE = [
    f'"""\n{CALL}\n"""',
    f'""" + str({CALL}) + """',
    f"\n{CALL}",
    f"\\\n{CALL}",
    f'"); {CALL} #',
    f"'); {CALL} #",
    f'"+{CALL}+"',
    f"'+{CALL}+'",
    f"{{{CALL}}}",
    f"{{{{ {CALL} }}}}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}{# #}",
    "{0} {x!r} %s %(a)s $a",
    "\\",
    "ends in \\",
    'ends in "',
    '"',
    '""',
    '"""',
    '"""\\',
    '""\\"',
    "'''",
    '"' * 7,
    "\\" * 301,
    "\\N{BULLET} \\x4 \\u12 \\U0001 \\8",
    "\r\nimport os\r",
    "\x00\x07\x1b[31m\x7f\x85",
    "\f\v",
    "\ud800 half",
    f"\u2028{CALL}\u2029",
    "\u202e turned \u200b",
    "\ufeff",
    "é ü \N{GRINNING FACE} \N{MAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}",
    "x" * 300,
    "# type: ignore",
    "fmt: off",
    ">>> import os",
    "\t",
    " ",
    "",
]
SURVIVING = [text.encode(errors="replace").decode() for text in PROSE]
HOSTILE_NAMES = [
    CALL,
    'a"b',
    "a'b",
    "a\nb",
    "a{b}",
    "a}b",
    "a{{b}}",
    "a\\b",
    "a b;c",
    "a=1",
    "__import__",
    "",
    "é",
    "1a",
    "x" * 300,
]


def schemas(node: Any) -> Iterator[Json]:
    """Yield every schema of a document that has a type."""
    if isinstance(node, dict):
        if isinstance(node.get("type"), str):
            yield node
        for value in list(node.values()):
            yield from schemas(value)
    elif isinstance(node, list):
        for value in node:
            yield from schemas(value)


def with_hostile_text(turn: int) -> Json:
    """Return the document of the tests with hostile text wherever text is free; another one at each place, by turns."""
    document = twin()
    texts = (PROSE[index % len(PROSE)] for index in range(turn, 10_000_000, 7))
    document["info"] |= {"title": next(texts), "description": next(texts), "version": f"1{next(texts)}"}
    document["servers"] = [{"url": next(texts), "description": next(texts)}]
    document["tags"] = [{"name": "Charges", "description": next(texts)}]
    gates = document["paths"]["/api/v1/parking-lots/{parkingLotId}/gates"]["get"]
    gates["parameters"] = [
        {"name": "parkingLotId", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "q", "in": "query", "schema": {"type": "string"}},
        {"name": "at", "in": "query", "required": True, "schema": {"type": "string"}},
    ]
    gates["x-required-scopes"] = PROSE
    gates["x-stability-level"] = next(texts)
    for item in document["paths"].values():
        for each in item.values():
            each |= {"summary": next(texts), "description": next(texts), "externalDocs": {"url": next(texts)}}
            for part in [*each.get("parameters", ()), *each["responses"].values()]:
                if "$ref" not in part:
                    part["description"] = next(texts)
                    part["example"] = next(texts)
    for schema in schemas([document["paths"], document["components"]]):
        schema |= {
            "title": next(texts),
            "description": next(texts),
            "example": next(texts),
            "format": schema.get("format", next(texts)),
        }
        if schema["type"] == "string" and "enum" not in schema:
            schema |= {"pattern": next(texts), "default": next(texts)}
    document["components"]["schemas"]["GateEntryVisibility"]["enum"] = PROSE
    document["components"]["schemas"]["GateOpening"]["discriminator"] = {
        "propertyName": next(texts),
        "mapping": {next(texts): "#/components/schemas/GateCode"},
    }
    return document


LOOK = f"""
import importlib, json, os, pkgutil
import {PACKAGE} as package
for module in pkgutil.walk_packages(package.__path__, "{PACKAGE}."):
    importlib.import_module(module.name)
from {PACKAGE}.api.parking_lots import get_parking_gates_1 as gates
assert "CANARY" not in os.environ
words = [word.value for word in package.models.GateEntryVisibility]
decoded = [package.models.GateEntry.from_dict({{"visibility": word}}) for word in words]
assert all(each.to_dict() == {{"visibility": word}} for each, word in zip(decoded, words))
assert all(each.visibility in package.models.GateEntryVisibility.__members__.values() for each in decoded)
print(json.dumps([words, gates.OPERATION.scopes, gates.OPERATION.path]))
assert "CANARY" not in os.environ
"""


@pytest.mark.parametrize("turn", range(4))
def test_hostile_text_is_only_text(turn: int, tmp_path: Path) -> None:
    """The package compiles without a warning, importing it runs nothing, and enums reach the wire unchanged."""
    folder = make(with_hostile_text(turn), tmp_path)
    for path in folder.rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), str(path), "exec")
    words, scopes, path = json.loads(run(tmp_path, LOOK))
    assert words == SURVIVING
    assert scopes == SURVIVING
    assert path == "/api/v1/parking-lots/{parkingLotId}/gates"
    assert json.loads((folder / "document.json").read_text(encoding="utf-8"))["openapi"] == "3.0.1"


@pytest.mark.parametrize("pattern", [f'"+{CALL}+"', f"'+{CALL}+'", f"{{{CALL}}}", r"^\d+\"'#{}$", r"^[^'\"]{2,4}$"])
def test_a_pattern_in_a_path_is_only_a_pattern(pattern: str, tmp_path: Path) -> None:
    """A rule for a path parameter holds as it is written, quotes, braces and backslashes included."""
    document = twin()
    gates = document["paths"]["/api/v1/parking-lots/{parkingLotId}/gates"]["get"]
    gates["parameters"][0]["schema"] = {"type": "string", "pattern": pattern}
    make(document, tmp_path)
    code = f"""
import os, re
from {PACKAGE}.api.parking_lots.get_parking_gates_1 import request
for value in ("abc", "12", "", "é/ü"):
    try:
        assert request(value).path.startswith("/api/v1/parking-lots/")
        assert re.search({pattern!r}, value)
    except ValueError:
        assert not value or not re.search({pattern!r}, value)
assert "CANARY" not in os.environ
"""
    run(tmp_path, code)


@given(st.text())
@example('"')
@example("\\")
@example('""" \\')
def test_prose_cannot_leave_its_docstring(text: str) -> None:
    """Whatever the text is, it is the whole of the string that it stands in, wherever it is put in there."""
    for template in ('"""{}"""', '"""GET {}."""', '"""\n    {}\n    """', 'r: int\n"""{} """'):
        for value in (text, UntrustedString(text)):
            body = ast.parse(template.format(generate.prose(value, 4))).body
            assert len(body) == template.count('\n"""{') + 1
            assert isinstance(body[-1], ast.Expr)
            assert isinstance(body[-1].value, ast.Constant)


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1))
def test_prose_keeps_its_words(text: str) -> None:
    """What can be seen of a text is what the docstring says, up to the breaks between lines."""
    said = ast.literal_eval(f'"""{generate.prose(text)}"""')
    assert "".join(said.split()) == "".join(text.split())


@given(st.text(st.characters(codec=None)))
def test_a_literal_is_exactly_the_text(text: str) -> None:
    """A literal evaluates to the text that it was made of, on one line."""
    made = generate.literal(UntrustedString(text))
    assert ast.literal_eval(made) == text
    assert len(made.splitlines()) == 1


def get_at(path: str) -> Callable[[Json, Json], None]:
    """Return what puts another operation at a path."""
    return lambda document, gates: document["paths"].update({path: {"get": gates | {"operationId": "get-it"}}})


def holding(name: str) -> Json:
    """Return an object with a field of this name."""
    return {"type": "object", "properties": {name: {"type": "string"}}}


def put_name(kind: str, name: str, document: Json) -> None:
    """Put a name of this kind into the document of the tests."""
    lots = document["paths"]["/api/v1/parking-lots/{parkingLotId}/gates"]
    gates, schemas = lots["get"], document["components"]["schemas"]
    parameter = {"name": name, "in": "query", "schema": {"type": "string"}}
    changes: dict[str, Callable[[], object]] = {
        "operationId": lambda: gates.update(operationId=name),
        "tag": lambda: gates.update(tags=[name]),
        "path parameter": lambda: get_at(f"/api/v1/{{{name}}}")(document, gates),
        "path": lambda: get_at(f"/api/v1/{name}/it")(document, gates),
        "parameter": lambda: gates["parameters"].append(parameter),
        "parameter of a path": lambda: lots.update(parameters=[parameter]),
        "shared parameter": lambda: (
            document["components"].update(parameters={"It": parameter}),
            gates["parameters"].append({"$ref": "#/components/parameters/It"}),
        ),
        "field": lambda: schemas["GateKey"]["properties"].update(holding(name)["properties"]),
        "inner field": lambda: schemas["GateKey"]["properties"].update(deep={"type": "array", "items": holding(name)}),
        "field of an answer": lambda: gates["responses"]["200"]["content"].update(
            {"application/json": {"schema": holding(name)}},
        ),
        "component": lambda: schemas.update({name: holding("a")}),
    }
    changes[kind]()


NAMES = ["operationId", "tag", "parameter", "parameter of a path", "shared parameter"]
NAMES += ["field", "inner field", "field of an answer", "component"]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
@pytest.mark.parametrize("kind", NAMES)
def test_a_hostile_name_is_refused_by_name(kind: str, name: str) -> None:
    """A name that is no name is refused before anything is made of it, and the line shows it."""
    document = twin()
    put_name(kind, name, document)
    with pytest.raises(DocumentError, match=r"^refused: .* is no name$") as error:
        generate.canonical(document, Names.read())
    assert repr(name[:60]) in str(error.value)


@pytest.mark.parametrize("name", [name for name in HOSTILE_NAMES if name not in ("__import__", "1a")])
@pytest.mark.parametrize("kind", ["path", "path parameter"])
def test_a_hostile_path_is_refused_by_name(kind: str, name: str) -> None:
    """A path is refused for any part of it that could be more than a word."""
    document = twin()
    put_name(kind, name, document)
    with pytest.raises(DocumentError, match=r"^refused: path ['\"]/api/v1/.* is no name$"):
        generate.canonical(document, Names.read())


def test_a_refusal_is_one_line_of_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says which name it refuses, on one line, and writes nothing."""
    document = twin()
    put_name("field", f"a\n{CALL}", document)
    (tmp_path / "it.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["--document", str(tmp_path / "it.json"), "--output", str(tmp_path / "out")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines == [f"regenerate: refused: field of GateKey {f'a{chr(10)}{CALL}'[:60]!r} is no name"]
    assert not (tmp_path / "out").exists()
