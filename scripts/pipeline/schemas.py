"""How to walk an OpenAPI document: operations, the schemas at each place of use, and what a schema refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .documents import HTTP_METHODS, Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]

COMPONENT = "#/components/schemas/"
UNION_KEYS = ("oneOf", "anyOf")
ERROR_STATUSES = ("4", "5", "default")


class Use(NamedTuple):
    """A schema that an operation uses: `owner[key]` is the schema, `place` says where ("200", "body", "query:page")."""

    operation_id: str
    place: str
    owner: dict[str, Any]
    key: str

    @property
    def schema(self) -> Schema:
        """The schema itself."""
        found: Schema = self.owner[self.key]
        return found


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as (path, method, operation), in the document's order."""
    for path, item in document["paths"].items():
        for method in HTTP_METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def components(document: Document) -> dict[str, Schema]:
    """The named schemas; changing the result changes the document."""
    found: dict[str, Schema] = document.setdefault("components", {}).setdefault("schemas", {})
    return found


def parameters(document: Document, path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    """An operation's own parameters and those of its path, references followed."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for raw in [*operation.get("parameters", []), *document["paths"][path].get("parameters", [])]:
        parameter = follow(document, raw)
        found.setdefault((parameter["in"], parameter["name"]), parameter)
    return list(found.values())


def uses(document: Document) -> Iterator[Use]:
    """Every schema that an operation uses directly: success bodies, request bodies, parameters (not error bodies)."""
    for path, _, operation in operations(document):
        name = operation.get("operationId", "")
        for status, response in operation.get("responses", {}).items():
            if not str(status).startswith(ERROR_STATUSES):
                yield from _media(name, str(status), follow(document, response))
        if "requestBody" in operation:
            yield from _media(name, "body", follow(document, operation["requestBody"]))
        for parameter in parameters(document, path, operation):
            if "schema" in parameter:
                yield Use(name, f"{parameter['in']}:{parameter['name']}", parameter, "schema")


def _media(name: str, place: str, holder: dict[str, Any]) -> Iterator[Use]:
    for media in (holder.get("content") or {}).values():
        if "schema" in media:
            yield Use(name, place, media, "schema")


def children(schema: Schema) -> Iterator[tuple[Any, Any]]:
    """The schemas directly inside one, as (container, key)."""
    properties = schema.get("properties")
    if isinstance(properties, dict):
        for name in properties:
            yield properties, name
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema, key
    for key in ("allOf", *UNION_KEYS):
        members = schema.get(key)
        if isinstance(members, list):
            for index in range(len(members)):
                yield members, index


def reached(document: Document, place: str) -> set[str]:
    """The components that occur at a place of some operation: `body`, or `2` for answers."""
    found: set[str] = set()
    todo = [use.schema for use in uses(document) if use.place.startswith(place)]
    while todo:
        schema = todo.pop()
        name = reference(schema)
        if name is not None and name not in found:
            found.add(name)
            todo.append(components(document)[name])
        todo += [container[key] for container, key in children(schema) if isinstance(container[key], dict)]
    return found


def every_schema(document: Document) -> Iterator[Schema]:
    """All schema nodes, inner ones before the ones that hold them."""
    seen: set[int] = set()

    def visit(schema: Schema) -> Iterator[Schema]:
        if id(schema) in seen:
            return
        seen.add(id(schema))
        for container, key in list(children(schema)):
            if isinstance(container[key], dict):
                yield from visit(container[key])
        yield schema

    for schema in list(components(document).values()):
        yield from visit(schema)
    for use in list(uses(document)):
        yield from visit(use.schema)


def follow(document: Document, node: Any) -> Any:
    """The object that a `$ref` leads to, or the node itself."""
    seen = set()
    while isinstance(node, dict) and "$ref" in node and node["$ref"] not in seen:
        seen.add(node["$ref"])
        found: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def reference(schema: Schema) -> str | None:
    """The component that a schema stands for: `$ref`, or `allOf` with that one `$ref` beside marks such as nullable."""
    if "$ref" in schema:
        pointer: str = schema["$ref"]
    elif len(schema.get("allOf", ())) == 1 and "$ref" in schema["allOf"][0]:
        pointer = schema["allOf"][0]["$ref"]
    else:
        return None
    return pointer.removeprefix(COMPONENT) if pointer.startswith(COMPONENT) else None


def target(document: Document, schema: Schema) -> Schema:
    """The schema with its reference followed to the component."""
    name = reference(schema)
    seen = set()
    while name is not None and name not in seen:
        seen.add(name)
        schema = components(document)[name]
        name = reference(schema)
    return schema


def union_members(schema: Schema) -> list[Schema] | None:
    """The alternatives of a oneOf or anyOf, or None."""
    for key in UNION_KEYS:
        if schema.get(key):
            members: list[Schema] = schema[key]
            return members
    return None


def rename_components(document: Document, renamed: Callable[[str], str]) -> None:
    """Give components new names, in place, references and discriminator mappings included."""
    document["components"]["schemas"] = {renamed(name): schema for name, schema in components(document).items()}

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str) and pointer.startswith(COMPONENT):
                node["$ref"] = COMPONENT + renamed(pointer.removeprefix(COMPONENT))
            mapping = node.get("mapping")
            if isinstance(mapping, dict) and "propertyName" in node:
                node["mapping"] = {
                    value: COMPONENT + renamed(str(to).removeprefix(COMPONENT)) for value, to in mapping.items()
                }
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(document)


def drop_unused(document: Document) -> list[str]:
    """Remove the components that nothing refers to; the names removed."""
    used: set[str] = set()
    todo: list[Any] = [document["paths"], document.get("components", {}).get("responses", {})]
    todo += [document.get("components", {}).get(kind, {}) for kind in ("parameters", "requestBodies")]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str) and pointer.startswith(COMPONENT):
                name = pointer.removeprefix(COMPONENT)
                if name not in used:
                    used.add(name)
                    todo.append(components(document)[name])
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    gone = [name for name in components(document) if name not in used]
    for name in gone:
        del components(document)[name]
    return gone
