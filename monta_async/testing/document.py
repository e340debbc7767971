"""What the document has to say of the models: their schemas and the examples it gives."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

__all__ = ("Schema", "alternatives", "example_of", "name_of", "resolved", "schemas")

Schema = dict[str, Any]

_TEXTS = {
    "date": "2026-01-15",
    "date-time": "2026-01-15T12:00:00Z",
    "email": "driver@example.com",
    "uri": "https://example.com/",
}


@cache
def schemas() -> dict[str, Schema]:
    """The schema of every model, by its name; not to be changed."""
    document = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
    return dict(document["components"]["schemas"])


def name_of(schema: Schema) -> str | None:
    """The component that a schema refers to, also where marks stand beside the reference."""
    for each in (schema, *schema.get("allOf", ())):
        if "$ref" in each:
            return str(each["$ref"]).rpartition("/")[2]
    return None


def resolved(schema: Schema) -> Schema:
    """The schema itself, where another refers to it."""
    name = name_of(schema)
    return schemas()[name] if name is not None else schema


def alternatives(schema: Schema) -> list[str]:
    """The components that a schema is one of: itself, if it is no union; none if it refers to none."""
    name = name_of(schema)
    if name is None:
        return []
    either = schemas()[name].get("oneOf") or schemas()[name].get("anyOf")
    return [each for one in either for each in alternatives(one)] if either else [name]


def example_of(name: str) -> Any:
    """JSON of a model as the document shows it: by itself or within another; else made from its schema."""
    found = _examples().get(name)
    return _filled(schemas()[name]) if found is None else found


@cache
def _examples() -> dict[str, Any]:
    found = {name: schema["example"] for name, schema in schemas().items() if "example" in schema}
    for name, value in list(found.items()):
        _collect({"$ref": f"#/{name}"}, value, found)
    return found


def _collect(schema: Schema, value: Any, found: dict[str, Any]) -> None:
    """Keep the first example of each component that stands within a value."""
    names = alternatives(schema)
    if isinstance(value, dict):
        if len(names) == 1:
            found.setdefault(names[0], value)
            for wire, held in resolved(schema).get("properties", {}).items():
                _collect(held, value.get(wire), found)
    elif isinstance(value, list):
        for each in value:
            _collect(resolved(schema).get("items", {}), each, found)


def _filled(schema: Schema) -> Any:
    """A value that a schema without an example allows, with every field."""
    words = schema.get("enum")  # those that count where a component is narrowed
    names = alternatives(schema)
    if names and not words:
        return example_of(names[0])
    schema = resolved(schema)
    if words or "enum" in schema:
        return (words or schema["enum"])[0]
    kind = schema.get("type")
    if kind == "object":
        return {wire: _filled(held) for wire, held in schema.get("properties", {}).items()}
    if kind == "array":
        return [_filled(schema["items"])]
    if kind == "string":
        return _TEXTS.get(schema.get("format", ""), "text")
    return {"boolean": False, "integer": 1, "number": 1.0}.get(str(kind), {})
