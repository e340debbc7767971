"""JSON made from the document: an example of every schema, with all of its fields or only those that are required.

The same schema gives the same example every time. Examples are in the form in which the SDK sends them back, so that
what is read and written again can be compared as it is.
"""

from __future__ import annotations

import copy
import functools
import importlib
import json
import pickle
import pkgutil
import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from monta_partner_api import api

if TYPE_CHECKING:
    from types import ModuleType

Schema = dict[str, Any]
_T = TypeVar("_T")

DOCUMENT: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
SCHEMAS: dict[str, Schema] = DOCUMENT["components"]["schemas"]
RAW: dict[str, dict[str, Any]] = {
    each["operationId"]: {**each, "path": path, "method": method.upper()}
    for path, methods in DOCUMENT["paths"].items()
    for method, each in methods.items()
    if "operationId" in each
}
"""Every operation of the document by its id."""
NAMES = tomllib.loads((Path(__file__).parents[2] / "openapi" / "names.toml").read_text(encoding="utf-8"))
FIELDS: dict[str, str] = NAMES["fields"]
"""Names in Python by names on the wire."""

BIG = 740450594557638974
"""An identifier as they are today: a float would lose its last digits."""

_TEXTS = {
    "date-time": "2026-01-15T10:00:30Z",
    "date": "2026-01-15",
    "email": "driver@example.com",
    "uri": "https://example.com/hook",
}
_MATCHING = ("2026-01-15", "2026-01-15T10:00:30Z", "55.6761,12.5683", "+4512345678", "https://example.com/hook")
_TEXT = "text with \u00fc, \u20ac and \U0001f50c"


@functools.cache
def modules() -> dict[str, ModuleType]:
    """The module of every operation, by the id of the operation."""
    found: dict[str, ModuleType] = {}
    for package in pkgutil.iter_modules(api.__path__):
        folder = importlib.import_module(f"{api.__name__}.{package.name}")
        for each in pkgutil.iter_modules(folder.__path__):
            module = importlib.import_module(f"{folder.__name__}.{each.name}")
            assert module.OPERATION.operation_id not in found
            found[module.OPERATION.operation_id] = module
    return found


def reference(schema: Schema) -> str | None:
    """The component that a schema is, also when marks stand beside the reference."""
    for each in (schema, *schema.get("allOf", ())):
        if "$ref" in each:
            return str(each["$ref"]).rpartition("/")[2]
    return None


def resolve(schema: Schema) -> Schema:
    """The schema itself, where another refers to it."""
    name = reference(schema)
    return SCHEMAS[name] if name else schema


def alternatives(schema: Schema) -> list[str]:
    """The components that a union is made of; none if it is no union."""
    return [str(reference(each)) for each in schema.get("oneOf") or schema.get("anyOf") or ()]


def answer_schema(operation_id: str) -> Schema | None:
    """What an operation answers when it succeeds; None if that is nothing."""
    for status, answer in RAW[operation_id]["responses"].items():
        if status.startswith("2") and "content" in answer:
            return dict(answer["content"]["application/json"]["schema"])
    return None


def body_schema(operation_id: str) -> Schema | None:
    """What an operation sends; None if that is nothing."""
    body = RAW[operation_id].get("requestBody")
    return dict(body["content"]["application/json"]["schema"]) if body else None


def copies(value: _T) -> tuple[_T, _T, _T]:
    """A copy, a deep copy, and what comes of pickling."""
    return copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


def example(schema: Schema, *, sparse: bool = False, nulls: bool = False) -> Any:
    """A value that the schema allows.

    Args:
        schema: what it is to be an example of; the first alternative of a union.
        sparse: leave out every field that is not required.
        nulls: null for every field that may be.
    """
    narrowed = schema.get("enum")  # of the words of the component that it refers to
    schema = resolve(schema)
    if alternatives(schema):
        schema = SCHEMAS[alternatives(schema)[0]]
    if narrowed or "enum" in schema:
        return (narrowed or schema["enum"])[0]
    if schema.get("type") == "array":
        one = example(schema.get("items", {}), sparse=sparse, nulls=nulls)
        return [one] * schema.get("minItems", 0) if sparse else [one, one]
    if schema.get("properties"):
        return _object(schema, sparse=sparse, nulls=nulls)
    return _plain(schema)


def _object(schema: Schema, *, sparse: bool, nulls: bool) -> dict[str, Any]:
    required = schema.get("required", ())
    return {
        wire: None if nulls and nullable(held) and wire not in required else example(held, sparse=sparse, nulls=nulls)
        for wire, held in schema["properties"].items()
        if not sparse or wire in required
    }


def nullable(schema: Schema) -> bool:
    """Whether null is allowed."""
    return bool(schema.get("nullable") or resolve(schema).get("nullable"))


def _plain(schema: Schema) -> Any:
    kind = schema.get("type")
    if kind == "string":
        return _text(schema)
    if kind == "integer":
        return BIG if schema.get("format") == "int64" and "maximum" not in schema else 7
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return {"X-One": example(schema["additionalProperties"])}
    return {"number": 9.8125, "boolean": True}.get(str(kind), {"free": ["form", 1, None, {"deep": 0.5}]})


def _text(schema: Schema) -> str:
    if "pattern" in schema:
        return next(text for text in (_TEXT, *_MATCHING) if re.search(schema["pattern"], text))
    return _TEXTS.get(schema.get("format", ""), _TEXT)[: schema.get("maxLength")]
