"""The corrected document, as the simulator needs it: which operation a request means, and what it may hold.

The document is the one that `monta_partner_api` carries. What the texts of the API say about pages but its schemas do
not (a page begins at 0, holds 1 to 100 rows) is added as bounds, so that one rule decides what is refused.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from typing import Any, cast

from monta_partner_api import OPERATIONS
from monta_partner_api.operations import Operation

Schema = dict[str, Any]

PREFIX = "/api/v1"
_INT32_MAX = 2**31 - 1
_USUAL_PAGE = 100


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a path or a query."""

    name: str
    where: str
    required: bool
    schema: Schema


@dataclass(frozen=True)
class Spec:
    """One operation: what it takes and what it answers."""

    operation: Operation
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    status: int
    answer: Schema | None

    @cached_property
    def query(self) -> tuple[Parameter, ...]:
        """The parameters of the query."""
        return tuple(each for each in self.parameters if each.where == "query")

    @cached_property
    def takes(self) -> frozenset[str]:
        """The names of the parameters of the query."""
        return frozenset(each.name for each in self.query)

    @cached_property
    def in_path(self) -> tuple[Parameter, ...]:
        """The parameters of the path."""
        return tuple(each for each in self.parameters if each.where == "path")


@dataclass
class _Node:
    """One step of the tree of paths: fixed words first, then a parameter."""

    words: dict[str, _Node] = field(default_factory=dict)
    hole: _Node | None = None
    specs: dict[str, Spec] = field(default_factory=dict)


class Document:
    """All operations of the API, found by id or by path, and the schemas that they refer to."""

    def __init__(self, content: Schema) -> None:
        self.content = content
        self.schemas: dict[str, Schema] = content["components"]["schemas"]
        self.specs: dict[str, Spec] = {}
        self._root = _Node()
        for path, methods in content["paths"].items():
            for method, described in methods.items():
                self._add(path, method.upper(), described)

    def find(self, path: str) -> tuple[dict[str, Spec], list[str]]:
        """Return the operations of a path by method, and what stands in the holes of their templates."""
        found = self._walk(self._root, path.strip("/").split("/") if not path.endswith("/") else [""], [])
        return found or ({}, [])

    def resolve(self, schema: Schema) -> Schema:
        """Follow a reference to the schema that it names."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def properties(self, name: str) -> dict[str, Schema]:
        """Return the properties of a component."""
        return cast("dict[str, Schema]", self.schemas[name].get("properties", {}))

    def shape(self, name: str, now: str) -> dict[str, Any]:
        """Return the plainest valid object of a component: null where it may be, else empty, zero or the first word."""
        return {key: self._plainest(schema, now) for key, schema in self.properties(name).items()}

    def _plainest(self, schema: Schema, now: str) -> Any:
        merged = self.resolve(schema)
        if schema.get("nullable") or merged.get("nullable"):
            return None
        for each in merged.get("allOf", ())[:1] or merged.get("oneOf", ())[:1] or merged.get("anyOf", ())[:1]:
            return self._plainest(each, now)
        if "default" in merged or "enum" in merged:
            return merged.get("default", merged.get("enum", [None])[0])
        if merged.get("type") == "object":
            known = merged.get("properties", {})
            return {key: self._plainest(known[key], now) for key in merged.get("required", ()) if key in known}
        if merged.get("format") in ("date-time", "date"):
            return now if merged["format"] == "date-time" else now[:10]
        plain = {"array": [], "boolean": False, "integer": 0, "number": 0.0, "string": ""}
        made = plain.get(merged.get("type", ""), {})
        return list(made) if isinstance(made, list) else made

    def _add(self, path: str, method: str, described: Schema) -> None:
        operation = OPERATIONS[described["operationId"]]
        for parameter in described.get("parameters", ()):
            _bound(parameter, operation)
        status = min(code for code in described["responses"] if code.startswith("2"))
        body = described.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        answer = described["responses"][status].get("content", {}).get("application/json", {}).get("schema")
        parameters = tuple(
            Parameter(each["name"], each["in"], each.get("required", False), each["schema"])
            for each in described.get("parameters", ())
        )
        spec = Spec(operation, method, path, parameters, body, int(status), answer)
        self.specs[operation.operation_id] = spec
        node = self._root
        for step in path.strip("/").split("/"):
            if step.startswith("{"):
                node.hole = node.hole or _Node()
                node = node.hole
            else:
                node = node.words.setdefault(step, _Node())
        node.specs[method] = spec

    def _walk(self, node: _Node, steps: list[str], held: list[str]) -> tuple[dict[str, Spec], list[str]] | None:
        if not steps:
            return (node.specs, held) if node.specs else None
        if (word := node.words.get(steps[0])) is not None:
            found = self._walk(word, steps[1:], held)
            if found is not None:
                return found
        if node.hole is None or not steps[0]:
            return None
        return self._walk(node.hole, steps[1:], [*held, steps[0]])


def _bound(parameter: Schema, operation: Operation) -> None:
    """Add the bounds of pages, which the API has in its texts only."""
    schema = parameter["schema"]
    if schema.get("format") != "int32":
        return
    largest = _USUAL_PAGE
    if operation.paging is not None and operation.paging.largest is not None:
        largest = operation.paging.largest_cursor or operation.paging.largest
    if parameter["name"] == "page":
        schema |= {"minimum": 0, "maximum": _INT32_MAX}
    elif parameter["name"] in ("perPage", "size"):
        schema |= {"minimum": 1, "maximum": largest}


@cache
def document() -> Document:
    """Return the document; it is read once a process."""
    content = resources.files("monta_partner_api").joinpath("document.json").read_bytes()
    return Document(json.loads(content))
