"""The document, as a recording needs it: what a field is, wherever it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Any

from attrs import frozen
from monta_partner_api.operations import Operation

__all__ = ("Document", "Shape", "document")

_ALTERNATIVES = ("allOf", "oneOf", "anyOf")


@frozen
class Shape:
    """What the document says of one value: all of its schemas, each with the component that it is, if it is one."""

    schemas: tuple[tuple[str, dict[str, Any]], ...] = ()
    name: str = ""
    """The field or the parameter that holds it."""
    owners: tuple[str, ...] = ()
    """The components that have that field."""
    label: str = ""
    """What it goes by in JSON that the document says nothing of."""

    def any(self, key: str) -> Any:
        """What the first schema that says something says."""
        return next((schema[key] for _, schema in self.schemas if key in schema), None)

    @property
    def words(self) -> set[Any]:
        """The words that the document lists."""
        return {word for _, schema in self.schemas for word in schema.get("enum", ())}


class Document:
    """The corrected document that `monta_partner_api` carries."""

    def __init__(self, content: bytes) -> None:
        held = json.loads(content)
        self.version: str = held["info"]["version"]
        self.digest = sha256(content).hexdigest()
        self._components: dict[str, dict[str, Any]] = held["components"]["schemas"]
        self.components = frozenset(self._components)
        """The names of its components."""
        self._operations = {
            each["operationId"]: each for methods in held["paths"].values() for each in methods.values()
        }
        self.words = frozenset(step for path in held["paths"] for step in path.split("/") if step[:1] != "{")
        """What stands in paths as it is."""
        self.fields = frozenset(_names(held))
        """Every name of a field or parameter."""

    def sent(self, operation: Operation) -> Shape:
        """The body that an operation takes."""
        content = self._operations[operation.operation_id].get("requestBody", {}).get("content", {})
        return self._shape(content.get("application/json", {}).get("schema"))

    def answered(self, operation: Operation, status: int) -> Shape:
        """The body that an operation answers with a status."""
        responses = self._operations[operation.operation_id]["responses"]
        usual = min(code for code in responses if code.startswith("2"))
        content = responses.get(str(status), responses[usual]).get("content", {})
        return self._shape(content.get("application/json", {}).get("schema"))

    def parameters(self, operation: Operation, where: str) -> dict[str, Shape]:
        """The parameters of an operation in its `path` or `query`, by name."""
        given = self._operations[operation.operation_id].get("parameters", ())
        return {each["name"]: self._shape(each["schema"], each["name"]) for each in given if each["in"] == where}

    def component(self, name: str) -> Shape:
        """A component."""
        return self._shape({"$ref": f"#/components/schemas/{name}"})

    def field(self, shape: Shape, name: str) -> Shape | None:
        """A field of an object; None if the document does not know it."""
        found = [
            (owner, schema["properties"][name])
            for owner, schema in shape.schemas
            if name in schema.get("properties", ())
        ]
        if found:
            schemas = tuple(each for _, schema in found for each in self._flat(schema))
            return Shape(schemas, name, tuple(owner for owner, _ in found))
        rest = [schema["additionalProperties"] for _, schema in shape.schemas if "additionalProperties" in schema]
        free = [each for each in rest if isinstance(each, dict)]
        return self._shape(free[0]) if free else None

    def item(self, shape: Shape) -> Shape:
        """An item of a list, which goes by the name of the list."""
        found = (schema["items"] for _, schema in shape.schemas if "items" in schema)
        schemas = tuple(each for schema in found for each in self._flat(schema))
        return Shape(schemas, shape.name, shape.owners, shape.label)

    def _shape(self, schema: dict[str, Any] | None, name: str = "") -> Shape:
        return Shape(tuple(self._flat(schema or {})), name)

    def _flat(self, schema: dict[str, Any], owner: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
        while "$ref" in schema:
            owner = schema["$ref"].rpartition("/")[2]
            schema = self._components[owner]
        yield owner, schema
        for key in _ALTERNATIVES:
            for each in schema.get(key, ()):
                yield from self._flat(each, owner)


@cache
def document() -> Document:
    """The document; it is read once a process."""
    return Document(resources.files("monta_partner_api").joinpath("document.json").read_bytes())


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node.get("properties", {})
        parameters = node.get("parameters", ())
        yield from (each["name"] for each in parameters if isinstance(each, dict) and "name" in each)
        for each in node.values():
            yield from _names(each)
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for each in node:
            yield from _names(each)
